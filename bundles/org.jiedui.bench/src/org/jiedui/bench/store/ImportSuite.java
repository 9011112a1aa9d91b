/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectStore;
import org.osgi.service.component.annotations.Component;

/** Taking in a programme of 5000 objects, with its history, against a plain batch of the rows alone. */
@Component(service = Suite.class)
public final class ImportSuite implements Suite {

	private static final String NAME = "store.import";
	/** Three quarters of the rate of the batch. */
	private static final double GOAL = 1.33;
	private static final int BATCH = 1000;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		int repetitions = quick ? 5 : 20;
		List<Measurement> measured = new ArrayList<>();
		for (Engine engine : Engine.here()) {
			try (BenchSite generic = new BenchSite(engine); BenchSite plain = new BenchSite(engine); ObjectStore store = generic.open();
					ObjectStore numbers = plain.open(); Connection connection = plain.connect()) {
				connection.setAutoCommit(false);
				int[] programmes = { 0, 0 };
				measured.add(new Interleaved().run(() -> {
					ChangeSet changes = ProjectBooks.programme(ProjectBooks.reserve(store), programmes[0]++);
					return () -> store.commit(changes);
				}, () -> {
					IdBlock ids = ProjectBooks.reserve(numbers);
					List<ProjectRow> rows = new ArrayList<>();
					for (int index = 1; index < ProjectBooks.OBJECTS; index++) {
						rows.add(ProjectRow.of(programmes[1] * ProjectBooks.OBJECTS + index));
					}
					programmes[1]++;
					return () -> insert(connection, ids, rows);
				}, 3, repetitions).measurement(NAME, "import of 5000 objects, " + engine.shown(), GOAL,
						"commit of the store with history against a plain JDBC batch of the rows, time", "store", "jdbc"));
			} catch (SQLException failure) {
				throw new IllegalStateException(failure);
			}
		}
		return measured;
	}

	private static void insert(Connection connection, IdBlock ids, List<ProjectRow> rows) {
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"core_project\" (\"part\", \"uid\", \"version\", \"root\", \"commit\","
				+ " \"programme\", \"name\", \"code\", \"stage\", \"area\", \"budget\", \"budget_qualifier\", \"planned_start\", \"planned_end\","
				+ " \"description\") VALUES (?, ?, 1, ?, 1, ?, ?, ?, ?, ?, ?, 'exact', ?, ?, ?)")) {
			for (int index = 0; index < rows.size(); index++) {
				ProjectRow row = rows.get(index);
				insert.setInt(1, ids.part());
				insert.setLong(2, ids.id(index + 1).value());
				insert.setLong(3, ids.id(index + 1).value());
				insert.setLong(4, ids.id(0).value());
				insert.setString(5, row.name());
				insert.setString(6, row.code());
				insert.setString(7, row.stage().getLiteral());
				insert.setString(8, row.area().getLiteral());
				insert.setBigDecimal(9, row.budget().number());
				insert.setObject(10, row.plannedStart());
				insert.setObject(11, row.plannedEnd());
				insert.setString(12, row.description());
				insert.addBatch();
				if (index % BATCH == BATCH - 1) {
					insert.executeBatch();
				}
			}
			insert.executeBatch();
			connection.commit();
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}
}
