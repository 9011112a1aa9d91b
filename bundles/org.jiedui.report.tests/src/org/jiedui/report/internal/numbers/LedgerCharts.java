/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.Target;
import org.jiedui.model.vocabulary.ClassTraits;

/**
 * What charts have to tell of a ledger: the numbers of each category, by series.
 *
 * @param books give the words
 * @param loaded the ledger
 */
record LedgerCharts(ReportedBooks books, LoadedLedger loaded) {

	private static final String THIS_YEAR = String.valueOf(AnnualReport.YEAR);

	/** The numbers of each chart that may have this caption. */
	Stream<Map<String, Map<String, String>>> calledSo(String caption) {
		List<Map<String, Map<String, String>>> possible = new ArrayList<>();
		if (caption.equals(text("funnel", plural(), THIS_YEAR))) {
			possible.add(Map.of("", funnel()));
		}
		for (EStructuralFeature figure : figures()) {
			String what = label(figure);
			if (caption.equals(text("byYear", plural(), what))) {
				Map<String, String> parts = byYear(figure, loaded.objects());
				possible.add(beside(parts.isEmpty() ? whole(figure) : parts));
			}
			area(type()).ifPresent(area -> {
				String areas = books.labels().phrase(Literals.PROJECT__AREA);
				if (caption.equals(text("byYearAnd", plural(), what, areas))) {
					Map<String, Map<String, String>> series = new LinkedHashMap<>();
					apart(area).forEach((key, objects) -> series.put(key, byYear(figure, objects)));
					possible.add(one(series));
				}
				if (caption.equals(text("by", plural(), what, areas, THIS_YEAR))) {
					possible.add(Map.of("", keyed(loaded.sums(figure, addable(), object -> area.apply(object)))));
				}
			});
		}
		possible.add(Map.of("", counted(caption)));
		return possible.stream();
	}

	private EClass type() {
		return loaded.ledger().type();
	}

	private List<EStructuralFeature> figures() {
		return ReportedBooks.figures(type());
	}

	private String text(String key, Object... values) {
		return books.texts().text(key, values);
	}

	private String plural() {
		return books.labels().plural(type());
	}

	private String label(EStructuralFeature feature) {
		return books.labels().label(feature);
	}

	/** Where there is but one series it has no name. */
	private static Map<String, Map<String, String>> one(Map<String, Map<String, String>> series) {
		series.values().removeIf(Map::isEmpty);
		return series.size() == 1 ? Map.of("", series.values().iterator().next()) : series;
	}

	private Map<String, String> counted(String caption) {
		Map<String, Integer> counts = new TreeMap<>();
		for (EStructuralFeature by : type().getEAllStructuralFeatures()) {
			if (caption.equals(text("by", plural(), text("number"), books.labels().phrase(by), THIS_YEAR))) {
				loaded.ofYear().forEach(object -> counts.merge(books.format().textOf(object, by), 1, Integer::sum));
			}
		}
		for (EStructuralFeature figure : figures()) {
			if (caption.equals(text("by", plural(), label(figure), text("kind").toLowerCase(Locale.ROOT), THIS_YEAR))) {
				return keyed(loaded.sums(figure, addable(), object -> books.labels().label(object.eClass())));
			}
		}
		Map<String, String> shown = new TreeMap<>();
		counts.forEach((key, count) -> shown.put(key, count.toString()));
		return shown;
	}

	private List<EObject> addable() {
		return loaded.ofYear().stream().filter(loaded::adds).filter(loaded::endsInYear).toList();
	}

	private EStructuralFeature date() {
		return new ClassTraits(type()).begin().orElseThrow();
	}

	private Map<String, String> byYear(EStructuralFeature figure, List<EObject> objects) {
		EStructuralFeature date = date();
		List<EObject> single = objects.stream().filter(loaded::adds).filter(loaded::endsInYear)
				.filter(each -> LoadedLedger.yearOf(each.eGet(date)) == null || LoadedLedger.yearOf(each.eGet(date)) <= AnnualReport.YEAR).toList();
		Map<String, String> years = new TreeMap<>();
		loaded.sums(figure, single, object -> Objects.requireNonNullElse(LoadedLedger.yearOf(object.eGet(date)), 0))
				.forEach((year, sum) -> years.put(year.equals(0) ? text("noYear") : year.toString(), sum));
		return years;
	}

	/** Of what stands for all together each year has its largest: the samples have one each. */
	private Map<String, String> whole(EStructuralFeature figure) {
		EStructuralFeature date = date();
		Map<String, String> years = new TreeMap<>();
		loaded.objects().stream().filter(each -> !loaded.adds(each)).filter(loaded::endsInYear).filter(each -> LoadedLedger.yearOf(each.eGet(date)) != null)
				.filter(each -> LoadedLedger.yearOf(each.eGet(date)) <= AnnualReport.YEAR)
				.forEach(each -> years.put(LoadedLedger.yearOf(each.eGet(date)).toString(), books.format().textOf(each, figure)));
		return years;
	}

	/** What plans promise stands beside, where they promise something of the figure. */
	private Map<String, Map<String, String>> beside(Map<String, String> actual) {
		Map<String, String> promised = new TreeMap<>();
		if (loaded.ledger().id().equals("sales")) {
			for (Target target : books.targets()) {
				if ("sales.sales".equals(target.getMetric())) {
					promised.put(THIS_YEAR, books.format().text(Literals.FIGURE__VALUE, target.getValue()));
				}
			}
		}
		return promised.isEmpty() ? Map.of("", actual) : Map.of(text("actual"), actual, text("target"), promised);
	}

	private static Optional<Function<EObject, AreaOfCooperation>> area(EClass type) {
		EStructuralFeature own = type.getEStructuralFeature("area");
		if (own != null && own.getEType() == Literals.AREA_OF_COOPERATION) {
			return Optional.of(object -> (AreaOfCooperation) object.eGet(own));
		}
		EStructuralFeature project = type.getEStructuralFeature("project");
		return project == null ? Optional.empty() : Optional.of(object -> object.eGet(project) instanceof Project of ? of.getArea() : null);
	}

	private Map<String, List<EObject>> apart(Function<EObject, AreaOfCooperation> area) {
		Map<String, List<EObject>> series = new LinkedHashMap<>();
		loaded.objects().forEach(object -> series.computeIfAbsent(shown(area.apply(object)), key -> new ArrayList<>()).add(object));
		return series;
	}

	private Map<String, String> keyed(Map<Object, String> sums) {
		Map<String, String> keyed = new TreeMap<>();
		sums.forEach((key, sum) -> keyed.put(shown(key), sum));
		return keyed;
	}

	private String shown(Object key) {
		return switch (key) {
			case null -> text("notStated");
			case AreaOfCooperation area -> books.format().text(Literals.PROJECT__AREA, area);
			default -> key.toString();
		};
	}

	private Map<String, String> funnel() {
		Map<String, String> steps = new TreeMap<>();
		List<EStructuralFeature> all = new ClassTraits(type()).funnel();
		for (EStructuralFeature step : all) {
			String sum = loaded.total(step, loaded.ofYear());
			if (!sum.isEmpty() && books.format().columnUnit(step).equals(books.format().columnUnit(all.getFirst()))) {
				steps.put(label(step), sum);
			}
		}
		return steps;
	}
}
