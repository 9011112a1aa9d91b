/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a report asks through the readable views, against SQL over the tables. */
@Component(service = Suite.class)
public final class ReportSuite implements Suite {

	private static final String NAME = "store.report";
	private static final double GOAL = 1.1;
	private static final String SUMS = "SELECT \"stage\", COUNT(*), SUM(\"budget\") FROM %s GROUP BY \"stage\"";

	private final BookShelf shelf;

	/** @param shelf has the books */
	@Activate
	public ReportSuite(@Reference BookShelf shelf) {
		this.shelf = shelf;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		Sizes sizes = Sizes.of(quick);
		List<Measurement> measured = new ArrayList<>();
		for (Engine engine : Engine.here()) {
			try (Connection connection = shelf.books(engine, sizes.large()).site().connectForRows()) {
				measured.add(compare(connection, "sums by stage", SUMS.formatted("\"v_core_project\""), SUMS.formatted("\"core_project\""), engine, sizes));
				int part = shelf.books(engine, sizes.large()).parts().getFirst();
				String ofOne = "SELECT \"stage\", COUNT(*), SUM(\"budget\") FROM %s WHERE \"programme\" = " + ObjectId.of(part, 1).value()
						+ " GROUP BY \"stage\"";
				measured.add(compare(connection, "sums by stage of one programme", ofOne.formatted("\"v_core_project\""),
						ofOne.formatted("\"core_project\""), engine, sizes));
				// the tables of all kinds of records are put together, of which one has rows
				String byProgramme = "SELECT \"programme\", COUNT(*) FROM %s GROUP BY \"programme\"";
				measured.add(compare(connection, "records by programme", byProgramme.formatted("\"v_core_programme_record\""),
						byProgramme.formatted("(" + records(connection) + ") r"), engine, sizes));
			} catch (SQLException failure) {
				throw new IllegalStateException(failure);
			}
		}
		return measured;
	}

	/** The one column of the tables of all kinds of records, as somebody writes it by hand who does not know which of them are empty. */
	private static String records(Connection connection) throws SQLException {
		List<String> selects = new ArrayList<>();
		try (PreparedStatement select = connection
				.prepareStatement("SELECT \"table_name\" FROM \"sys_class\" WHERE \"ns_uri\" = ? AND \"name\" = ?")) {
			for (EClassifier each : JieduiPackage.eINSTANCE.getEClassifiers()) {
				if (each instanceof EClass type && JieduiPackage.Literals.PROGRAMME_RECORD.isSuperTypeOf(type)) {
					select.setString(1, JieduiPackage.eNS_URI);
					select.setString(2, type.getName());
					try (ResultSet row = select.executeQuery()) {
						while (row.next()) {
							selects.add("SELECT \"programme\" FROM \"" + row.getString(1) + "\"");
						}
					}
				}
			}
		}
		return String.join(" UNION ALL ", selects);
	}

	private static Measurement compare(Connection connection, String what, String view, String tables, Engine engine, Sizes sizes) {
		return new Interleaved().run(() -> () -> run(connection, view), () -> () -> run(connection, tables), 3, 15).measurement(NAME,
				what + ", " + engine.shown(), GOAL, "through the view against the tables, " + sizes.shown(), "view", "tables");
	}

	private static void run(Connection connection, String sql) {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			int rows = 0;
			while (row.next()) {
				rows++;
			}
			if (rows < 2) {
				throw new IllegalStateException("Only " + rows + " rows of " + sql);
			}
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}
}
