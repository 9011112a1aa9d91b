/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumberFormat;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.core.plan.Targets;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Project;
import org.jiedui.model.Target;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.internal.ReportFixture;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.section.ChartSection;
import org.jiedui.report.internal.section.MetricsSection;
import org.jiedui.report.internal.template.Composer;
import org.jiedui.report.internal.template.Template;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Document;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.report.tree.Picture;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Section;
import org.jiedui.report.tree.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the annual report of each sample programme is what its books say, in both languages. */
class AnnualReportNumbersTest {

	private static final int YEAR = 2023;
	/** The annual report tells of these whatever their date. */
	private static final String OF_ANY_TIME = "projects";

	static Stream<Arguments> reports() {
		return SampleBooks.SAMPLES.stream().flatMap(sample -> SampleBooks.languages().map(language -> Arguments.of(sample, language)));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void everyNumberIsThatOfTheBooks(String sample, Locale language) throws Exception {
		try (Workspace workspace = SampleBooks.open(sample); Session session = workspace.openSession()) {
			ObjectId programme = session.id(SampleBooks.programme(session)).orElseThrow();
			ReportOrder order = new ReportOrder(workspace, programme, sample, ReportPeriod.of(YEAR),
					new ValueFormat(new Labels(language), MoneyScale.TEN_THOUSAND), new NullProgressMonitor());
			MetricsSection metrics = new MetricsSection(List.of());
			Template annual = ReportFixture.templates().stream().filter(each -> each.id().equals("annual")).findFirst().orElseThrow();
			Document document = new Composer(annual, order, ReportFixture.sections(), metrics).document();
			new Check(session, order).blocks(document.blocks());
		}
	}

	/** One report, block by block. What nobody knows how to check fails. */
	private static final class Check {

		private final Session session;
		private final ReportOrder order;
		private final ValueFormat format;
		private final Labels labels;
		private final Texts texts;
		private final LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
		private final List<EObject> roots;

		Check(Session session, ReportOrder order) {
			this.session = session;
			this.order = order;
			format = order.format();
			labels = format.labels();
			texts = new Texts(ChartSection.class, order.language());
			roots = session.load(Query.of(Literals.PROGRAMME_RECORD).within(order.programme().part()));
		}

		void blocks(List<Block> blocks) throws Exception {
			for (Block block : blocks) {
				switch (block) {
					case Section section -> blocks(section.blocks());
					case Paragraph paragraph -> paragraph(paragraph);
					case Table table -> table(table);
					case Chart chart -> chart(chart);
					case Picture picture -> throw new AssertionError("A picture: " + picture.caption());
				}
			}
		}

		private LoadedLedger loaded(Ledger ledger) {
			return new LoadedLedger(ledger, roots.stream().filter(ledger.type()::isInstance).toList(), YEAR, format);
		}

		private Optional<Ledger> ledger(String plural) {
			return catalog.ofProgrammes().stream().filter(each -> labels.plural(each.type()).equals(plural)).findFirst();
		}

		// ---- sentences

		/** A figure with its source is the number of objects of a ledger, or a sum of one of its figures. */
		private void paragraph(Paragraph paragraph) {
			for (Paragraph.Run run : paragraph.runs()) {
				for (Ledger ledger : catalog.ofProgrammes()) {
					String source = "zh".equals(order.language()) ? "“" + labels.plural(ledger.type()) + "”，" : "“" + labels.plural(ledger.type()) + "”, ";
					if (run.notes().stream().anyMatch(note -> note.contains(source))) {
						assertThat(candidates(ledger)).as(run.text()).anyMatch(run.text()::endsWith);
					}
				}
			}
		}

		private List<String> candidates(Ledger ledger) {
			// English sentences have money in yuan
			ValueFormat spoken = "zh".equals(order.language()) ? format : new ValueFormat(labels, MoneyScale.YUAN);
			LoadedLedger loaded = new LoadedLedger(ledger, loaded(ledger).objects(), YEAR, spoken);
			List<String> candidates = new ArrayList<>(List.of(String.valueOf(loaded.ofYear().size())));
			for (EStructuralFeature figure : figures(ledger.type())) {
				String sum = loaded.total(figure, loaded.ofYear());
				String unit = spoken.columnUnit(figure).orElse("");
				candidates.add("zh".equals(order.language()) ? sum + unit : sum + " " + unit);
			}
			return candidates;
		}

		private static List<EStructuralFeature> figures(EClass type) {
			ClassTraits traits = new ClassTraits(type);
			List<EStructuralFeature> figures = new ArrayList<>(traits.totals());
			traits.metrics().forEach(metric -> metric.figure().ifPresent(figures::add));
			return figures.stream().filter(each -> Qualified.class.isAssignableFrom(each.getEType().getInstanceClass())).distinct().toList();
		}

		// ---- tables

		private void table(Table table) throws Exception {
			List<Row> rows = new ArrayList<>();
			table.rows().giveTo(rows::add);
			Texts own = new Texts(ChartSection.class, order.language());
			if (table.caption().equals(own.text("keyNumbers"))) {
				keyNumbers(rows);
			} else if (table.caption().equals(labels.plural(Literals.TARGET))) {
				targets(rows);
			} else if (table.caption().equals(own.text("tasks"))) {
				assertThat(rows).hasSize(plans().flatMap(plan -> PlanTasks.of(plan).stream()).toList().size());
			} else if (table.caption().equals(labels.plural(Literals.MILESTONE)) || table.caption().equals(labels.label(Literals.PROGRAMME))) {
				assertThat(rows).isNotEmpty();
			} else {
				ledger(table, rows);
			}
		}

		private void ledger(Table table, List<Row> rows) {
			Ledger ledger = ledger(table.caption()).orElseThrow(() -> new AssertionError("Nobody knows this table: " + table.caption()));
			LoadedLedger loaded = loaded(ledger);
			List<EObject> of = ledger.id().equals(OF_ANY_TIME) ? loaded.objects() : loaded.ofYear();
			List<Row> single = rows.stream().filter(row -> !row.total()).toList();
			boolean varied = table.columns().getFirst().heading().equals(texts.text("kind"));
			List<EStructuralFeature> features = table.columns().stream().skip(varied ? 1 : 0).map(column -> feature(ledger.type(), column)).toList();
			List<List<String>> expected = of.stream().map(object -> Stream.concat(varied ? Stream.of(labels.label(object.eClass())) : Stream.of(),
					features.stream().map(feature -> format.textOf(object, feature))).toList()).toList();
			assertThat(single.stream().map(row -> row.cells().stream().map(Cell::shown).toList())).as(table.caption()).containsExactlyInAnyOrderElementsOf(expected);
			rows.stream().filter(Row::total).forEach(total -> total(total, features, varied ? 1 : 0, loaded, of));
		}

		private EStructuralFeature feature(EClass type, Column column) {
			return type.getEAllStructuralFeatures().stream().filter(each -> labels.label(each).equals(column.heading())
					&& format.columnUnit(each).orElse("").equals(column.unit())).findFirst().orElseThrow();
		}

		private void total(Row total, List<EStructuralFeature> features, int before, LoadedLedger loaded, List<EObject> of) {
			for (int at = 0; at < features.size(); at++) {
				String shown = total.cells().get(at + before).shown();
				if (at + before > 0 && !shown.isEmpty()) {
					assertThat(shown).as(features.get(at).getName()).isEqualTo(of.size() == loaded.objects().size()
							? loaded.sum(features.get(at), of.stream().filter(loaded::adds).toList()) : loaded.total(features.get(at), of));
				}
			}
		}

		/** As the command {@code metrics} has them, here of loaded objects. */
		private void keyNumbers(List<Row> rows) {
			KeyNumberFormat numbers = new KeyNumberFormat(format);
			List<KeyNumber> all = new KeyNumbers(catalog, List.of(), format).ofLoaded(roots, type -> true, order.period().end());
			List<String> expected = all.stream().map(each -> each.label() + " " + numbers.number(each.value()) + " " + numbers.unit(each.value())).toList();
			assertThat(rows).isNotEmpty().allSatisfy(row -> {
				List<String> cells = row.cells().stream().map(Cell::shown).toList();
				int first = cells.size() - 4;
				assertThat(expected).contains(cells.get(first) + " " + cells.get(first + 1) + " " + cells.get(first + 2));
			});
		}

		private Stream<AnnualPlan> plans() {
			return roots.stream().filter(AnnualPlan.class::isInstance).map(AnnualPlan.class::cast).filter(plan -> plan.getYear() == YEAR);
		}

		private List<Target> targets() {
			return plans().flatMap(plan -> PlanTasks.of(plan).stream()).flatMap(task -> task.getTargets().stream()).toList();
		}

		private void targets(List<Row> rows) {
			Targets measured = new Targets(catalog, format, order.workspace(), order.programme().part());
			List<List<String>> expected = targets().stream().map(target -> List.of(format.text(Literals.FIGURE__VALUE, target.getValue()),
					format.text(Literals.TARGET__ACTUAL, measured.measure(target, YEAR, order.period().end()).actual()))).toList();
			assertThat(rows.stream().map(row -> List.of(row.cells().get(4).shown(), row.cells().get(5).shown()))).containsExactlyInAnyOrderElementsOf(expected);
		}

		// ---- charts

		private void chart(Chart chart) {
			Map<String, Map<String, String>> drawn = new TreeMap<>();
			for (Chart.Series series : chart.series()) {
				Map<String, String> numbers = new TreeMap<>();
				for (int at = 0; at < chart.categories().size(); at++) {
					String category = chart.categories().get(at);
					series.points().get(at).ifPresent(point -> numbers.put(category, point.shown()));
				}
				drawn.put(series.label(), numbers);
			}
			assertThat(expected(chart).map(this::sorted)).as(chart.caption()).contains(drawn);
		}

		private Map<String, Map<String, String>> sorted(Map<String, Map<String, String>> series) {
			Map<String, Map<String, String>> sorted = new TreeMap<>();
			series.forEach((label, numbers) -> {
				if (!numbers.isEmpty()) {
					sorted.put(label, new TreeMap<>(numbers));
				}
			});
			return sorted;
		}

		/** The numbers of each chart that may have this caption. */
		private Stream<Map<String, Map<String, String>>> expected(Chart chart) {
			List<Map<String, Map<String, String>>> possible = new ArrayList<>();
			if (chart.caption().equals(texts.text("reached"))) {
				return Stream.of(Map.of("", reached()));
			}
			String year = String.valueOf(YEAR);
			for (Ledger ledger : catalog.ofProgrammes()) {
				LoadedLedger loaded = loaded(ledger);
				String plural = labels.plural(ledger.type());
				if (chart.caption().equals(texts.text("funnel", plural, year))) {
					possible.add(Map.of("", funnel(loaded)));
				}
				for (EStructuralFeature figure : figures(ledger.type())) {
					String what = labels.label(figure);
					if (chart.caption().equals(texts.text("byYear", plural, what))) {
						Map<String, String> parts = byYear(loaded, figure, loaded.objects());
						possible.add(beside(parts.isEmpty() ? whole(loaded, figure) : parts, ledger, figure));
					}
					area(ledger.type()).ifPresent(area -> {
						if (chart.caption().equals(texts.text("byYearAnd", plural, what, labels.phrase(Literals.PROJECT__AREA)))) {
							Map<String, Map<String, String>> series = new LinkedHashMap<>();
							apart(loaded, area).forEach((key, objects) -> series.put(key, byYear(loaded, figure, objects)));
							possible.add(one(series));
						}
						if (chart.caption().equals(texts.text("by", plural, what, labels.phrase(Literals.PROJECT__AREA), year))) {
							possible.add(Map.of("", keyed(loaded.sums(figure, addable(loaded), object -> area.apply(object)))));
						}
					});
				}
				possible.add(Map.of("", counted(loaded, chart.caption(), plural, year)));
			}
			return possible.stream();
		}

		private Map<String, Map<String, String>> one(Map<String, Map<String, String>> series) {
			series.values().removeIf(Map::isEmpty);
			return series.size() == 1 ? Map.of("", series.values().iterator().next()) : series;
		}

		private Map<String, String> counted(LoadedLedger loaded, String caption, String plural, String year) {
			Map<String, Integer> counts = new TreeMap<>();
			for (EStructuralFeature by : loaded.ledger().type().getEAllStructuralFeatures()) {
				if (caption.equals(texts.text("by", plural, texts.text("number"), labels.phrase(by), year))) {
					loaded.ofYear().forEach(object -> counts.merge(format.textOf(object, by), 1, Integer::sum));
				}
			}
			for (EStructuralFeature figure : figures(loaded.ledger().type())) {
				String kind = texts.text("kind").toLowerCase(Locale.ROOT);
				if (caption.equals(texts.text("by", plural, labels.label(figure), kind, year))) {
					return keyed(loaded.sums(figure, addable(loaded), object -> labels.label(object.eClass())));
				}
			}
			Map<String, String> shown = new TreeMap<>();
			counts.forEach((key, count) -> shown.put(key, count.toString()));
			return shown;
		}

		private static List<EObject> addable(LoadedLedger loaded) {
			return loaded.ofYear().stream().filter(loaded::adds).filter(loaded::endsInYear).toList();
		}

		private Map<String, String> byYear(LoadedLedger loaded, EStructuralFeature figure, List<EObject> objects) {
			EStructuralFeature date = new ClassTraits(loaded.ledger().type()).begin().orElseThrow();
			List<EObject> single = objects.stream().filter(loaded::adds).filter(loaded::endsInYear)
					.filter(each -> LoadedLedger.yearOf(each.eGet(date)) == null || LoadedLedger.yearOf(each.eGet(date)) <= YEAR).toList();
			Map<String, String> years = new TreeMap<>();
			loaded.sums(figure, single, object -> Objects.requireNonNullElse(LoadedLedger.yearOf(object.eGet(date)), 0))
					.forEach((year, sum) -> years.put(year.equals(0) ? texts.text("noYear") : year.toString(), sum));
			return years;
		}

		/** Of what stands for all together each year has its largest: the samples have one each. */
		private Map<String, String> whole(LoadedLedger loaded, EStructuralFeature figure) {
			EStructuralFeature date = new ClassTraits(loaded.ledger().type()).begin().orElseThrow();
			Map<String, String> years = new TreeMap<>();
			loaded.objects().stream().filter(each -> !loaded.adds(each)).filter(loaded::endsInYear).filter(each -> LoadedLedger.yearOf(each.eGet(date)) != null)
					.filter(each -> LoadedLedger.yearOf(each.eGet(date)) <= YEAR)
					.forEach(each -> years.put(LoadedLedger.yearOf(each.eGet(date)).toString(), format.textOf(each, figure)));
			return years;
		}

		/** What plans promise stands beside, where they promise something of the figure. */
		private Map<String, Map<String, String>> beside(Map<String, String> actual, Ledger ledger, EStructuralFeature figure) {
			Map<String, String> promised = new TreeMap<>();
			if (ledger.id().equals("sales")) {
				for (Target target : targets()) {
					if ("sales.sales".equals(target.getMetric())) {
						promised.put(String.valueOf(YEAR), format.text(Literals.FIGURE__VALUE, target.getValue()));
					}
				}
			}
			return promised.isEmpty() ? Map.of("", actual) : Map.of(texts.text("actual"), actual, texts.text("target"), promised);
		}

		private static Optional<Function<EObject, AreaOfCooperation>> area(EClass type) {
			EStructuralFeature own = type.getEStructuralFeature("area");
			if (own != null && own.getEType() == Literals.AREA_OF_COOPERATION) {
				return Optional.of(object -> (AreaOfCooperation) object.eGet(own));
			}
			EStructuralFeature project = type.getEStructuralFeature("project");
			return project == null ? Optional.empty()
					: Optional.of(object -> object.eGet(project) instanceof Project of ? of.getArea() : null);
		}

		private Map<String, List<EObject>> apart(LoadedLedger loaded, Function<EObject, AreaOfCooperation> area) {
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
				case null -> texts.text("notStated");
				case AreaOfCooperation area -> format.text(Literals.PROJECT__AREA, area);
				default -> key.toString();
			};
		}

		private Map<String, String> funnel(LoadedLedger loaded) {
			Map<String, String> steps = new TreeMap<>();
			List<EStructuralFeature> all = new ClassTraits(loaded.ledger().type()).funnel();
			for (EStructuralFeature step : all) {
				String sum = loaded.total(step, loaded.ofYear());
				if (!sum.isEmpty() && format.columnUnit(step).equals(format.columnUnit(all.getFirst()))) {
					steps.put(labels.label(step), sum);
				}
			}
			return steps;
		}

		private Map<String, String> reached() {
			Map<String, String> shares = new TreeMap<>();
			Targets measured = new Targets(catalog, format, order.workspace(), order.programme().part());
			plans().forEach(plan -> number(plan.getTasks(), "", (number, target) -> {
				var figure = measured.measure(target, YEAR, order.period().end());
				if (figure.share() != null && figure.share().signum() > 0) {
					shares.put(number + " " + target.getName(), figure.share().stripTrailingZeros().toPlainString());
				}
			}));
			return shares;
		}

		private static void number(List<PlanTask> tasks, String above, BiConsumer<String, Target> each) {
			for (int at = 0; at < tasks.size(); at++) {
				String number = above + (at + 1);
				tasks.get(at).getTargets().forEach(target -> each.accept(number, target));
				number(tasks.get(at).getTasks(), number + ".", each);
			}
		}
	}
}
