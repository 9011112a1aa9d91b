/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.model.JieduiPackage;
import org.osgi.service.component.annotations.Component;

/** How large the file of the embedded database is after editing and closing, against what lies in its rows, history included. */
@Component(service = Suite.class)
public final class FileSuite implements Suite {

	private static final String NAME = "store.file";
	private static final double GOAL = 3;
	/** Of the largest of the later cycles against the largest of the earlier ones: in between the file grows until it is written anew. */
	private static final double TREND = 1.2;
	private static final int CYCLES = 24;
	/** Bytes of a value that is neither text nor bytes. */
	private static final int FIXED = 8;

	private final JieduiPackage model = JieduiPackage.eINSTANCE;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		try (BenchSite site = new BenchSite(Engine.H2)) {
			List<IdBlock> programmes = new ArrayList<>();
			try (ObjectStore store = site.open()) {
				for (int number = 0; number < (quick ? 4 : 20); number++) {
					IdBlock ids = ProjectBooks.reserve(store);
					store.commit(ProjectBooks.programme(ids, number));
					programmes.add(ids);
				}
			}
			List<Double> ratios = new ArrayList<>();
			List<Double> sizes = new ArrayList<>();
			for (int cycle = 1; cycle <= CYCLES; cycle++) {
				edit(site, programmes, cycle);
				sizes.add((double) site.fileSize());
				ratios.add(site.fileSize() / rows(site));
			}
			String size = programmes.size() * ProjectBooks.OBJECTS + " objects";
			double earlier = Collections.max(ratios.subList(0, CYCLES / 2));
			double later = Collections.max(ratios.subList(CYCLES / 2, CYCLES));
			double largest = Math.max(earlier, later);
			double trend = later / earlier;
			return List.of(
					new Measurement(NAME, "largest file in " + CYCLES + " cycles", largest, largest, GOAL,
							"closed file of H2 against the bytes in its rows, 1000 changes in each cycle, " + size, Map.of("ratio", ratios, "bytes", sizes)),
					new Measurement(NAME, "trend over " + CYCLES + " cycles", trend, trend, TREND,
							"the largest of the later half against the largest of the earlier", Map.of("ratio", ratios)));
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private void edit(BenchSite site, List<IdBlock> programmes, int cycle) {
		try (ObjectStore store = site.open()) {
			List<Change> changes = new ArrayList<>();
			for (IdBlock ids : programmes) {
				for (int index = 1; index <= 1000 / programmes.size(); index++) {
					changes.add(new Update(ids.id(index), model.getProject(), cycle, null, false, List.of(new FeatureChange(
							model.getProgrammeRecord_Name(), "项目 " + (cycle - 1), "项目 " + cycle))));
				}
			}
			store.commit(new ChangeSet("bench", "", changes));
		}
	}

	/** The bytes of all values of all tables. */
	private static double rows(BenchSite site) throws SQLException {
		double bytes = 0;
		try (Connection connection = site.connect(); Statement statement = connection.createStatement()) {
			for (var table : columns(statement).entrySet()) {
				try (ResultSet row = statement
						.executeQuery("SELECT SUM(" + String.join(" + ", table.getValue()) + ") FROM \"" + table.getKey() + "\"")) {
					row.next();
					bytes += row.getDouble(1);
				}
			}
		}
		return bytes;
	}

	private static Map<String, List<String>> columns(Statement statement) throws SQLException {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		try (ResultSet row = statement.executeQuery("SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c JOIN"
				+ " information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
				+ " WHERE c.table_schema = CURRENT_SCHEMA AND t.table_type = 'BASE TABLE' ORDER BY 1")) {
			while (row.next()) {
				String name = '"' + row.getString(2) + '"';
				String bytes = row.getString(3).matches("(CHARACTER|BINARY).*") ? "OCTET_LENGTH(" + name + ")" : String.valueOf(FIXED);
				columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>()).add("CASE WHEN " + name + " IS NULL THEN 0 ELSE " + bytes + " END");
			}
		}
		return columns;
	}
}
