/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.bench.store.BookShelf;
import org.jiedui.bench.store.Engine;
import org.jiedui.bench.store.ProjectBooks;
import org.jiedui.bench.store.Sizes;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Measure;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Sectioning;
import org.jiedui.core.query.Span;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.ProjectStage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The keys of a ledger that is sorted and filtered, and its summary row, each against the same SQL written by hand. */
@Component(service = Suite.class)
public final class LedgerSort implements Suite {

	private static final String NAME = "ledger.sort";
	private static final double BY_HAND = 1.3;
	private static final BigDecimal LEAST = new BigDecimal(20_000);
	private static final String WORDS = "1";
	private static final String KEYS = "SELECT \"uid\" FROM \"core_project\"";
	private static final String SORTED = KEYS + " ORDER BY \"budget\" DESC NULLS LAST, \"uid\"";
	private static final String SORTED_BY_TEXT = KEYS + " ORDER BY \"name\" NULLS LAST, \"uid\"";
	private static final String GROUPED = "SELECT \"uid\", \"stage\" FROM \"core_project\""
			+ " ORDER BY \"stage\" NULLS LAST, \"budget\" DESC NULLS LAST, \"uid\"";
	private static final String FILTERED = KEYS + " WHERE LOWER(\"name\") LIKE ? AND \"stage\" = ? AND \"budget\" >= ?"
			+ " ORDER BY \"budget\" DESC NULLS LAST, \"uid\"";
	private static final String SUMMARY = "SELECT COUNT(*), COUNT(\"budget\"), SUM(\"budget\"), MIN(\"budget\"), MAX(\"budget\"),"
			+ " AVG(\"budget\") FROM \"core_project\" WHERE \"stage\" = ?";

	private final JieduiPackage model = JieduiPackage.eINSTANCE;
	private final BookShelf shelf;

	/** @param shelf has the books */
	@Activate
	public LedgerSort(@Reference BookShelf shelf) {
		this.shelf = shelf;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		Sizes sizes = Sizes.of(quick);
		int warmUps = quick ? 3 : 1;
		int repetitions = quick ? 10 : 7;
		FeaturePath budget = FeaturePath.of(model.getProject_Budget());
		Query all = Query.of(model.getProject());
		Query underWay = all.where(new Comparison(model.getProject_Stage(), Operator.EQUAL, ProjectStage.UNDER_WAY));
		Query some = all.where(new Comparison(model.getProgrammeRecord_Name(), Operator.CONTAINS, WORDS))
				.where(new Comparison(model.getProject_Stage(), Operator.EQUAL, ProjectStage.UNDER_WAY))
				.where(new Comparison(model.getProject_Budget(), Operator.AT_LEAST, LEAST));
		Listing sorted = Listing.of(all).orderBy(budget, true);
		Listing byText = Listing.of(all).orderBy(FeaturePath.of(model.getProgrammeRecord_Name()), false);
		Sectioning grouped = new Sectioning(sorted, List.of(new Grouping.Key(FeaturePath.of(model.getProject_Stage()), Span.VALUE)));
		Listing filtered = Listing.of(some).orderBy(budget, true);
		Grouping summary = Grouping.of(underWay).measure(Measure.Kind.COUNT, budget).sum(budget).measure(Measure.Kind.MINIMUM, budget)
				.measure(Measure.Kind.MAXIMUM, budget).measure(Measure.Kind.AVERAGE, budget);
		List<Measurement> measured = new ArrayList<>();
		for (Engine engine : Engine.here()) {
			ProjectBooks books = shelf.books(engine, sizes.large());
			try (ObjectStore store = books.site().open(); Connection byHand = books.site().connect()) {
				same(store.keys(sorted), keys(byHand, SORTED));
				same(store.keys(filtered), keys(byHand, FILTERED, "%" + WORDS + "%", ProjectStage.UNDER_WAY.getLiteral(), LEAST));
				measured.add(new Interleaved().run(() -> () -> store.keys(sorted), () -> () -> keys(byHand, SORTED), warmUps, repetitions)
						.measurement(NAME, "all rows by amount, " + engine.shown(), BY_HAND, "keys in order against the same SQL by hand, " + sizes.shown(),
								"store", "jdbc"));
				measured.add(new Interleaved().run(() -> () -> store.keys(byText), () -> () -> keys(byHand, SORTED_BY_TEXT), warmUps, repetitions)
						.measurement(NAME, "all rows by text, " + engine.shown(), BY_HAND, "keys in order against the same SQL by hand, " + sizes.shown(),
								"store", "jdbc"));
				measured.add(new Interleaved().run(() -> () -> store.sections(grouped), () -> () -> keys(byHand, GROUPED), warmUps, repetitions)
						.measurement(NAME, "all rows in groups by amount, " + engine.shown(), BY_HAND,
								"keys and bounds of groups against the keys by hand, " + sizes.shown(), "store", "jdbc"));
				measured.add(new Interleaved()
						.run(() -> () -> store.keys(filtered),
								() -> () -> keys(byHand, FILTERED, "%" + WORDS + "%", ProjectStage.UNDER_WAY.getLiteral(), LEAST), warmUps, repetitions)
						.measurement(NAME, "filtered rows by amount, " + engine.shown(), BY_HAND,
								"text, stage and amount; keys in order against the same SQL by hand, " + sizes.shown(), "store", "jdbc"));
				measured.add(new Interleaved().run(() -> () -> tell(store.groups(summary)), () -> () -> summary(byHand), warmUps, repetitions)
						.measurement(NAME, "summary row, " + engine.shown(), BY_HAND,
								"count, sum, mean, least and most of filtered rows against the same SQL by hand, " + sizes.shown(), "store", "jdbc"));
			} catch (SQLException failure) {
				throw new IllegalStateException(failure);
			}
		}
		return measured;
	}

	private static long[] keys(Connection connection, String sql, Object... values) {
		long[] keys = new long[1024];
		int count = 0;
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			for (int index = 0; index < values.length; index++) {
				select.setObject(index + 1, values[index]);
			}
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					if (count == keys.length) {
						keys = Arrays.copyOf(keys, count * 2);
					}
					keys[count++] = row.getLong(1);
				}
			}
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
		return Arrays.copyOf(keys, count);
	}

	private static void summary(Connection connection) {
		try (PreparedStatement select = connection.prepareStatement(SUMMARY)) {
			select.setString(1, ProjectStage.UNDER_WAY.getLiteral());
			try (ResultSet row = select.executeQuery()) {
				row.next();
				if (row.getLong(1) == 0 || row.getBigDecimal(3) == null) {
					throw new IllegalStateException("Nothing was added up");
				}
			}
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static void tell(List<Group> groups) {
		if (groups.getFirst().objects() == 0) {
			throw new IllegalStateException("Nothing was added up");
		}
	}

	/** Else nothing would be compared. */
	private static void same(long[] keys, long[] others) {
		if (keys.length == 0 || !Arrays.equals(keys, others)) {
			throw new IllegalStateException("Other rows: " + keys.length + " and " + others.length);
		}
	}
}
