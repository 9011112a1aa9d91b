/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.ProjectStage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A page of a sorted and filtered ledger of a programme: against the same SQL written by hand, and in large books against small ones. */
@Component(service = Suite.class)
public final class PageSuite implements Suite {

	private static final String NAME = "store.page";
	private static final double BY_HAND = 1.2;
	private static final double FLAT = 1.3;
	private static final int PAGE = 100;
	private static final BigDecimal LEAST = new BigDecimal(20_000);

	private final JieduiPackage model = JieduiPackage.eINSTANCE;
	private final BookShelf shelf;

	/** @param shelf has the books */
	@Activate
	public PageSuite(@Reference BookShelf shelf) {
		this.shelf = shelf;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		Sizes sizes = Sizes.of(quick);
		int repetitions = quick ? 30 : 60;
		List<Measurement> measured = new ArrayList<>();
		for (Engine engine : Engine.here()) {
			ProjectBooks large = shelf.books(engine, sizes.large());
			ProjectBooks small = shelf.books(engine, sizes.small());
			try (ObjectStore inLarge = large.site().open(); ObjectStore inSmall = small.site().open(); Connection byHand = large.site().connect()) {
				int part = large.parts().getLast();
				measured.add(new Interleaved().run(() -> () -> page(inLarge, part), () -> () -> page(byHand, part), 20, repetitions)
						.measurement(NAME, "page of 100, sorted and filtered, " + engine.shown(), BY_HAND,
								"fetch of the store against the same SQL by hand, " + sizes.shown(), "store", "jdbc"));
				measured.add(new Interleaved()
						.run(() -> () -> page(inLarge, part), () -> () -> page(inSmall, small.parts().getLast()), 20, repetitions)
						.measurement(NAME, "growth of a page, " + engine.shown(), FLAT, "out of " + sizes.shown() + " against out of " + sizes.small(),
								"large", "small"));
			} catch (SQLException failure) {
				throw new IllegalStateException(failure);
			}
		}
		return measured;
	}

	private void page(ObjectStore store, int part) {
		Condition.Comparison stage = new Comparison(model.getProject_Stage(), Operator.EQUAL, ProjectStage.UNDER_WAY);
		Condition.Comparison budget = new Comparison(model.getProject_Budget(), Operator.AT_LEAST, LEAST);
		int found = store.fetch(Query.of(model.getProject()).within(part).where(stage).where(budget).orderBy(model.getProject_Budget(), true)
				.page(PAGE, PAGE), known -> true).found().size();
		expect(found);
	}

	private static void page(Connection connection, int part) {
		try (PreparedStatement select = connection.prepareStatement("SELECT \"uid\", \"version\", \"programme\", \"name\", \"code\", \"area\", \"stage\","
				+ " \"pairing\", \"place\", \"responsible\", \"budget\", \"budget_qualifier\", \"planned_start\", \"planned_end\", \"actual_start\","
				+ " \"actual_end\", \"description\" FROM \"core_project\" WHERE \"part\" = ? AND \"uid\" BETWEEN ? AND ? AND \"stage\" = ? AND \"budget\" >= ?"
				+ " ORDER BY \"budget\" DESC, \"uid\" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")) {
			select.setInt(1, part);
			// who knows the books knows that a part is a range of keys
			select.setLong(2, ObjectId.of(part, 1).value());
			select.setLong(3, ObjectId.of(part + 1, 1).value() - 1);
			select.setString(4, ProjectStage.UNDER_WAY.getLiteral());
			select.setBigDecimal(5, LEAST);
			select.setInt(6, PAGE);
			select.setInt(7, PAGE);
			List<Object[]> rows = new ArrayList<>();
			try (ResultSet row = select.executeQuery()) {
				int width = row.getMetaData().getColumnCount();
				while (row.next()) {
					Object[] values = new Object[width];
					for (int column = 0; column < width; column++) {
						values[column] = row.getObject(column + 1);
					}
					rows.add(values);
				}
			}
			expect(rows.size());
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Else nothing would be compared. */
	private static void expect(int rows) {
		if (rows != PAGE) {
			throw new IllegalStateException("A page of " + rows + " rows");
		}
	}
}
