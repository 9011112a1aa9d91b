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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row.Position;
import org.jiedui.core.query.Selection;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.ProjectStage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A page of the sorted and filtered ledger of a programme: its rows, as a grid shows them, and its whole objects, as an editor has them, each against
 * the same SQL written by hand; and in large books against small ones.
 */
@Component(service = Suite.class)
public final class PageSuite implements Suite {

	private static final String NAME = "store.page";
	private static final double BY_HAND = 1.2;
	private static final double OBJECTS_BY_HAND = 2.5;
	private static final double FLAT = 1.3;
	private static final int PAGE = 100;
	/** A page takes a millisecond: with fewer the compiler is measured, which has more to do for the longer way. */
	private static final int WARM_UPS = 2_000;
	private static final BigDecimal LEAST = new BigDecimal(20_000);
	private static final String[] COLUMNS = { "programme", "name", "code", "area", "stage", "pairing", "place", "responsible", "budget", "plannedStart",
			"plannedEnd", "actualStart", "actualEnd", "description" };
	private static final String BY_HAND_COLUMNS = "SELECT \"uid\", \"version\", \"programme\", \"name\", \"code\", \"area\", \"stage\","
			+ " \"pairing\", \"place\", \"responsible\", \"budget\", \"budget_qualifier\", \"planned_start\", \"planned_end\", \"actual_start\","
			+ " \"actual_end\", \"description\" FROM \"core_project\" WHERE \"part\" = ? AND \"uid\" BETWEEN ? AND ? AND \"stage\" = ? AND \"budget\" >= ?";
	private static final String SKIPPED = BY_HAND_COLUMNS + " ORDER BY \"budget\" DESC, \"uid\" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
	private static final String AFTER = BY_HAND_COLUMNS + " AND \"budget\" <= ? AND (\"budget\" < ? OR \"uid\" > ?)"
			+ " ORDER BY \"budget\" DESC, \"uid\" FETCH NEXT ? ROWS ONLY";

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
		int repetitions = quick ? 100 : 500;
		List<Measurement> measured = new ArrayList<>();
		for (Engine engine : Engine.here()) {
			ProjectBooks large = shelf.books(engine, sizes.large());
			ProjectBooks small = shelf.books(engine, sizes.small());
			try (ObjectStore inLarge = large.site().open(); ObjectStore inSmall = small.site().open(); Connection byHand = large.site().connect();
					ExecutorService thread = Executors.newSingleThreadExecutor()) {
				// whoever may be interrupted asks H2 on a thread of its own, as the store does: an interrupt would close the file for everybody
				Executor asked = engine == Engine.H2 ? thread : Runnable::run;
				String threads = engine == Engine.H2 ? ", both on a thread of their own, " : ", ";
				int part = large.parts().getLast();
				Selection ledger = Selection.parse(ledger(part), COLUMNS);
				Position last = inLarge.rows(ledger.page(0, PAGE)).getLast().position();
				measured.add(new Interleaved()
						.run(() -> () -> rows(inLarge, ledger.after(last, PAGE)), () -> () -> on(asked, () -> after(byHand, part, last)), WARM_UPS, repetitions)
						.measurement(NAME, "ledger page of 100 rows, " + engine.shown(), BY_HAND,
								"rows after one that is sorted and filtered, against the same SQL by hand" + threads + sizes.shown(), "store", "jdbc"));
				measured.add(new Interleaved()
						.run(() -> () -> rows(inLarge, ledger.page(PAGE, PAGE)), () -> () -> on(asked, () -> skip(byHand, part)), WARM_UPS, repetitions)
						.measurement(NAME, "second page of 100 rows, " + engine.shown(), BY_HAND,
								"so many rows left out, sorted and filtered, against the same SQL by hand" + threads + sizes.shown(), "store", "jdbc"));
				measured.add(new Interleaved()
						.run(() -> () -> objects(inLarge, part), () -> () -> on(asked, () -> skip(byHand, part)), WARM_UPS, repetitions)
						.measurement(NAME, "page of 100 whole objects, " + engine.shown(), OBJECTS_BY_HAND,
								"fetch with all parts and lists against the SQL of the rows alone by hand" + threads + sizes.shown(), "store", "jdbc"));
				Selection shorter = Selection.parse(ledger(small.parts().getLast()), COLUMNS).page(PAGE, PAGE);
				measured.add(new Interleaved()
						.run(() -> () -> rows(inLarge, ledger.page(PAGE, PAGE)), () -> () -> rows(inSmall, shorter), WARM_UPS, repetitions)
						.measurement(NAME, "growth of a page, " + engine.shown(), FLAT, "out of " + sizes.shown() + " against out of " + sizes.small(),
								"large", "small"));
			} catch (SQLException failure) {
				throw new IllegalStateException(failure);
			}
		}
		return measured;
	}

	private Query ledger(int part) {
		Condition.Comparison stage = new Comparison(model.getProject_Stage(), Operator.EQUAL, ProjectStage.UNDER_WAY);
		Condition.Comparison budget = new Comparison(model.getProject_Budget(), Operator.AT_LEAST, LEAST);
		return Query.of(model.getProject()).within(part).where(stage).where(budget).orderBy(model.getProject_Budget(), true);
	}

	private static void rows(ObjectStore store, Selection page) {
		expect(store.rows(page).size());
	}

	private void objects(ObjectStore store, int part) {
		expect(store.fetch(ledger(part).page(PAGE, PAGE), known -> true).found().size());
	}

	private static void on(Executor asked, Runnable work) {
		CompletableFuture.runAsync(work, asked).join();
	}

	private static void skip(Connection connection, int part) {
		try (PreparedStatement select = connection.prepareStatement(SKIPPED)) {
			int next = bind(select, part);
			select.setInt(next++, PAGE);
			select.setInt(next, PAGE);
			read(select);
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static void after(Connection connection, int part, Position last) {
		try (PreparedStatement select = connection.prepareStatement(AFTER)) {
			int next = bind(select, part);
			select.setBigDecimal(next++, (BigDecimal) last.key().getFirst());
			select.setBigDecimal(next++, (BigDecimal) last.key().getFirst());
			select.setLong(next++, last.id().value());
			select.setInt(next, PAGE);
			read(select);
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Binds which rows there are, and tells the place of the next value. */
	private static int bind(PreparedStatement select, int part) throws SQLException {
		select.setInt(1, part);
		// who knows the books knows that a part is a range of keys
		select.setLong(2, ObjectId.first(part));
		select.setLong(3, ObjectId.last(part));
		select.setString(4, ProjectStage.UNDER_WAY.getLiteral());
		select.setBigDecimal(5, LEAST);
		return 6;
	}

	private static void read(PreparedStatement select) throws SQLException {
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
	}

	/** Else nothing would be compared. */
	private static void expect(int rows) {
		if (rows != PAGE) {
			throw new IllegalStateException("A page of " + rows + " rows");
		}
	}
}
