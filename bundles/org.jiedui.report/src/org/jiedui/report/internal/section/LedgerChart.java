/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.rows.CellMaker;
import org.jiedui.report.internal.rows.FigureGroups;
import org.jiedui.report.internal.rows.FigureGroups.FigureGroup;
import org.jiedui.report.internal.rows.LedgerQuestion;
import org.jiedui.report.tree.Chart;

/**
 * Works out a chart of a ledger. What the rules of the model do not let be added up is left out, and so is what lasts longer than a year or month
 * where these are told apart: a note says how much that is. What has no date has a category of its own.
 */
final class LedgerChart {

	/** So many years are told at most, the newest. */
	private static final int YEARS = 10;
	private static final int MONTHS = 12;
	/** Stands for no value. */
	private static final String NONE = "";
	/** Identifies the series of what stands for all together. */
	private static final String WHOLE = "whole";

	private final ChartWish wish;
	private final ReportOrder order;
	private final Texts texts;
	private final ChartNumbers numbers;
	private final Map<Object, String> kinds = new LinkedHashMap<>();
	private long left;

	LedgerChart(ChartWish wish, ReportOrder order) {
		this.wish = wish;
		this.order = order;
		texts = new Texts(LedgerChart.class, order.language());
		numbers = new ChartNumbers(wish.figure(), new CellMaker(order.format()));
	}

	/** The chart; empty where there are not two numbers that could be compared. */
	Optional<Chart> chart() {
		switch (wish.beside()) {
			case LAST_YEAR -> {
				read(order);
				read(yearBefore());
			}
			case TARGET -> {
				read(order);
				whole();
				new PlannedFigures(wish, order).byYear().forEach((year, promised) -> numbers.add(ChartWish.Beside.TARGET, texts.text("target"), year, promised));
			}
			case NOTHING -> {
				read(order);
				whole();
			}
		}
		List<Object> categories = categories();
		List<Chart.Series> series = numbers.series(categories);
		long known = series.stream().flatMap(each -> each.points().stream()).flatMap(Optional::stream).count();
		return known < 2 ? Optional.empty() : Optional.of(new Chart(caption(), unit(), wish.drawn(), categories.stream().map(this::label).toList(), series,
				notes()));
	}

	/** What stands for all together is the figure where nothing else is, and has a series of its own where parts are told too. */
	private void whole() {
		if (wish.years() && wish.apart().isEmpty()) {
			boolean alone = kinds.isEmpty();
			Object of = !alone ? WHOLE : wish.beside() == ChartWish.Beside.TARGET ? ChartWish.Beside.NOTHING : NONE;
			new WholeFigures(wish, order).byYear().forEach((year, figure) -> {
				kinds.putIfAbsent(year, NONE);
				numbers.add(of, texts.text(alone ? "actual" : "together"), year, figure);
			});
		}
	}

	private ReportOrder yearBefore() {
		ReportPeriod period = order.period();
		return new ReportOrder(order.workspace(), order.programme(), order.name(), new ReportPeriod(period.year() - 1, period.month()), order.format(),
				order.monitor());
	}

	private void read(ReportOrder of) {
		LedgerQuestion question = new LedgerQuestion(wish.ledger(), of, !wish.years() && !wish.months());
		if (wish.by().isPresent()) {
			read(question, wish.by());
		} else {
			for (EClass type : new Ledgers().catalog().creatable(wish.ledger())) {
				read(question.ofClass(type), Optional.empty());
			}
		}
	}

	private void read(LedgerQuestion question, Optional<FeaturePath> by) {
		List<Key> keys = new ArrayList<>();
		by.ifPresent(path -> keys.add(new Key(path, path.isDate() ? wish.span() : Span.VALUE)));
		Optional<Key> end = by.filter(FeaturePath::isDate).flatMap(path -> new FeatureTraits(path.feature()).before()
				.filter(feature -> new FeatureTraits(feature).stored()).map(feature -> new Key(new FeaturePath(path.through(), feature), wish.span())));
		end.ifPresent(keys::add);
		wish.apart().ifPresent(path -> keys.add(new Key(path, Span.VALUE)));
		Query query = wish.figure().isPresent() ? question.addable() : question.query();
		for (FigureGroup group : new FigureGroups(order.workspace(), wish.figure().stream().toList()).by(query, keys)) {
			Object first = by.isPresent() ? group.keys().getFirst() : question.type();
			Object last = end.isPresent() ? group.keys().get(1) : null;
			if (last != null && !last.equals(first)) {
				left += isTold(first, question.order().period()) ? group.objects() : 0;
			} else if (isTold(first, question.order().period())) {
				Object apart = wish.apart().isPresent() ? group.keys().getLast() : null;
				take(group, category(first), apart, question.order().period().year());
			}
		}
	}

	/** Whether a year or month belongs to the time; every other value does. */
	private boolean isTold(Object key, ReportPeriod period) {
		if (key == null || !(key instanceof Integer number)) {
			return !wish.months();
		}
		if (wish.months()) {
			return Span.yearOf(number) == period.year() && (period.month() == 0 || Span.monthOf(number) <= period.month());
		}
		return !wish.years() || number <= period.year();
	}

	private Object category(Object key) {
		Object category = wish.months() ? (Object) Span.monthOf((Integer) key) : key;
		return Objects.requireNonNullElse(category, NONE);
	}

	private void take(FigureGroup group, Object category, Object apart, int year) {
		Object value = wish.figure().isPresent() ? group.sums().getFirst().orElse(null) : BigDecimal.valueOf(group.objects());
		if (value == null) {
			return;
		}
		kinds.putIfAbsent(category, NONE);
		switch (wish.beside()) {
			case LAST_YEAR -> numbers.add(year, Integer.toString(year), category, value);
			case TARGET -> numbers.add(ChartWish.Beside.NOTHING, texts.text("actual"), category, value);
			case NOTHING -> numbers.add(Objects.requireNonNullElse(apart, NONE), wish.apart().map(path -> text(path, apart)).orElse(NONE), category, value);
		}
	}

	/** Years and months without gaps, so that what is far apart stands far apart; kinds in the order of the model; what has none comes last. */
	private List<Object> categories() {
		List<Object> categories = new ArrayList<>();
		if (wish.months()) {
			int last = order.period().month() == 0 ? MONTHS : order.period().month();
			for (int month = 1; month <= last; month++) {
				categories.add(month);
			}
			kinds.keySet().stream().filter(month -> month.equals(0)).forEach(categories::add);
		} else if (wish.years()) {
			TreeSet<Integer> years = new TreeSet<>();
			kinds.keySet().stream().filter(Integer.class::isInstance).filter(numbers::has).forEach(year -> years.add((Integer) year));
			for (int year = years.isEmpty() ? 1 : Math.max(years.first(), years.last() - YEARS + 1); !years.isEmpty() && year <= years.last(); year++) {
				categories.add(year);
			}
			kinds.keySet().stream().filter(NONE::equals).filter(numbers::has).forEach(categories::add);
		} else {
			kinds.keySet().stream().filter(kind -> !NONE.equals(kind)).filter(numbers::has).forEach(categories::add);
			kinds.keySet().stream().filter(NONE::equals).filter(numbers::has).forEach(categories::add);
		}
		return categories;
	}

	private String label(Object category) {
		if (category instanceof EClass type) {
			return order.format().labels().label(type);
		}
		if (wish.months()) {
			return category.equals(0) ? texts.text("noMonth") : texts.text("month", category.toString());
		}
		if (NONE.equals(category)) {
			return texts.text(wish.years() ? "noYear" : "notStated");
		}
		return category instanceof Integer number ? number.toString() : wish.by().map(path -> text(path, category)).orElse(NONE);
	}

	private String text(FeaturePath path, Object value) {
		String text = value == null ? "" : value instanceof ObjectId id ? new NamedObjects(order).name(id) : order.format().text(path.feature(), value);
		return text.isEmpty() ? texts.text("notStated") : text;
	}

	private String caption() {
		String what = wish.figure().map(order.format().labels()::label).orElseGet(() -> texts.text("number"));
		String ledger = order.format().labels().plural(wish.ledger().type());
		String by = wish.by().map(path -> order.format().labels().phrase(path.feature())).orElseGet(() -> texts.text("kind").toLowerCase(Locale.ROOT));
		String time = Integer.toString(order.period().year());
		if (wish.months()) {
			return texts.text("byMonth", ledger, what, time);
		}
		if (wish.years()) {
			return wish.apart().map(path -> texts.text("byYearAnd", ledger, what, order.format().labels().phrase(path.feature())))
					.orElseGet(() -> texts.text("byYear", ledger, what));
		}
		return wish.apart().map(path -> texts.text("byAnd", ledger, what, by, order.format().labels().phrase(path.feature()), time))
				.orElseGet(() -> texts.text("by", ledger, what, by, time));
	}

	private String unit() {
		return wish.figure().map(figure -> order.format().columnUnit(figure).orElse("")).orElseGet(() -> texts.text("entries"));
	}

	private List<String> notes() {
		List<String> notes = new ArrayList<>();
		notes.add(texts.text("fromLedger", order.format().labels().plural(wish.ledger().type())));
		if (left > 0) {
			notes.add(texts.text(wish.months() ? "longerThanMonth" : "longerThanYear", left));
		}
		return notes;
	}
}
