/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.FigureRows;
import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Target;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.jiedui.testsupport.RecordModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a module without Java puts on the dashboard of two programmes. */
class YearTilesTest {

	private final RecordModel tours = new RecordModel("tourism", "Tour");
	private final EAttribute start = tours.attribute("start", JieduiPackage.Literals.PARTIAL_DATE, "before", "end");
	private final EAttribute end = tours.attribute("end", JieduiPackage.Literals.PARTIAL_DATE);
	private final EAttribute income = tours.attribute("income", JieduiPackage.Literals.MONEY, "en", "Income", "unit", "CNY");
	private final EAttribute area = tours.attribute("area", JieduiPackage.Literals.AREA_OF_COOPERATION, "en", "Area");
	private final EAttribute asked = tours.attribute("asked", JieduiPackage.Literals.QUANTITY, "en", "Asked", "unit", "人");
	private final EAttribute came = tours.attribute("came", JieduiPackage.Literals.QUANTITY, "en", "Came", "unit", "人");
	private final EAttribute stayed = tours.attribute("stayed", JieduiPackage.Literals.QUANTITY, "en", "Stayed", "unit", "人");
	private final BooksBuilder books = new BooksBuilder();
	private final ProgrammeBuilder one = books.programme("One");
	private final ProgrammeBuilder other = books.programme("Other");
	private Workspace workspace;

	@BeforeEach
	void register() {
		RecordModel.say(tours.model(), "en", "Tourism");
		RecordModel.say(tours.type(), "en", "Tour", "en.plural", "Tours", "ledger", "tours", "totalsYear", "start", "metric.earned", "income",
				"metric.earned.en", "Earned", "funnel", "asked came stayed");
		workspace = tours.open();
	}

	@AfterEach
	void unregister() {
		tours.close();
	}

	private EObject tour(ProgrammeBuilder programme, String since, String until, long yuan) {
		ProgrammeRecord made = tours.make();
		made.eSet(start, PartialDate.parse(since));
		made.eSet(end, PartialDate.parse(until));
		made.eSet(income, Money.of(yuan));
		programme.record("Tour", made);
		return made;
	}

	private List<Tile> tiles(TileSource source) {
		books.saveTo(workspace);
		return source.tiles(new ScopeOfBooks(workspace, LocalDate.of(2024, 3, 1), JieduiPackage.eINSTANCE, tours.model()).of(2023));
	}

	private NumberTile number() {
		return (NumberTile) tiles(new MetricNumbers()).stream().filter(tile -> tile.id().startsWith("tours.")).findFirst().orElseThrow();
	}

	@Test
	void theNumberOfAYearStandsBesideThatOfTheYearBefore() {
		tour(one, "2023-02", null, 300);
		tour(one, "2023-05", null, 100);
		tour(other, "2023", null, 50);
		tour(one, "2022", null, 200);

		NumberTile number = number();

		assertThat(number.title()).isEqualTo("Earned");
		assertThat(number.unit()).isEqualTo(Unit.YUAN);
		assertThat(number.value()).isEqualTo(Money.of(450));
		assertThat(number.before()).contains(Money.of(200));
		assertThat(number.target()).isEmpty();
	}

	@Test
	void eachProgrammeTellsItsShareAndTheRowsBehindIt() {
		tour(one, "2023-02", null, 300);
		tour(other, "2023", null, 50);

		List<Rows> rows = number().rows();

		assertThat(rows).extracting(Rows::share).containsExactlyInAnyOrder(Money.of(300), Money.of(50));
		assertThat(rows).extracting(Rows::part).doesNotHaveDuplicates();
		assertThat(rows).allSatisfy(each -> {
			assertThat(each.ledger()).isEqualTo("tours");
			assertThat(each.filters()).containsExactly(new RowFilter.InYear(start, 2023));
		});
	}

	@Test
	void whatIsOfSeveralYearsIsNotAddedToThoseOfOne() {
		tour(one, "2023", null, 300);
		tour(one, "2021", "2023", 9_000);

		assertThat(number().value()).isEqualTo(Money.of(300));
	}

	private static Target target(String name) {
		Target target = JieduiFactory.eINSTANCE.createTarget();
		target.setName(name);
		target.setValue(Quantity.parse("2"));
		target.setUnit(new Unit("万元"));
		return target;
	}

	@Test
	void aTargetIsOfTheNumberThatItIsBoundToHoweverItIsCalled() {
		tour(one, "2023", null, 300);
		Target bound = target("Money from guests");
		bound.setMetric("tours.earned.year");
		Target elsewhere = target("Earned");
		elsewhere.setMetric("fairs.earned");
		one.plan(2023, plan -> plan.name("Plan").task("Guests", task -> task.getTargets().addAll(List.of(bound, elsewhere))));

		assertThat(number().target()).contains(Money.of(20_000));
	}

	@Test
	void thePlanOfTheYearSaysWhatIsPromised() {
		tour(one, "2023", null, 300);
		Target target = target("Earned");
		one.plan(2023, plan -> plan.name("Plan").task("Guests", task -> task.getTargets().add(target)));
		Target another = EcoreUtil.copy(target);
		one.plan(2022, plan -> plan.name("Plan before").task("Guests", task -> task.getTargets().add(another)));

		assertThat(number().target()).contains(Money.of(20_000));
	}

	@Test
	void yearsStandBesideEachOther() {
		tour(one, "2021", null, 5);
		tour(one, "2023", null, 7);
		tour(other, "2023", null, 1);

		ChartTile chart = (ChartTile) tiles(new YearCharts()).getFirst();

		assertThat(chart.shape()).isEqualTo(ChartTile.Shape.COLUMNS);
		assertThat(chart.title()).isEqualTo("Earned by year");
		assertThat(chart.categories()).containsExactly("2021", "2023");
		assertThat(chart.series()).hasSize(1);
		assertThat(chart.series().getFirst().bars()).extracting(Bar::value).containsExactly((Qualified) Money.of(5), Money.of(8));
		assertThat(chart.series().getFirst().bars().getLast().rows()).hasSize(2);
	}

	@Test
	void areasAreToldApart() {
		tour(one, "2022", null, 5).eSet(area, AreaOfCooperation.INDUSTRY);
		tour(one, "2023", null, 7).eSet(area, AreaOfCooperation.LABOUR);

		ChartTile chart = (ChartTile) tiles(new YearCharts()).stream().filter(tile -> tile.id().endsWith(".areas")).findFirst().orElseThrow();

		assertThat(chart.series()).hasSize(2);
		Series first = chart.series().getFirst();
		assertThat(first.bars()).extracting(Bar::value).containsExactly((Qualified) Money.of(5), Money.ZERO);
		assertThat(first.bars().getFirst().rows().getFirst().filters()).containsExactly(new RowFilter.InYear(start, 2022),
				new RowFilter.OneOf(area, List.of(AreaOfCooperation.INDUSTRY)));
		assertThat(first.bars().getLast().rows()).isEmpty();
	}

	@Test
	void oneNumberIsNoChart() {
		tour(one, "2023", null, 7);
		assertThat(tiles(new YearCharts())).isEmpty();
	}

	@Test
	void aFunnelTellsTheStepsThatAreStated() {
		EObject made = tour(one, "2023", null, 7);
		made.eSet(asked, Quantity.parse("800余"));
		made.eSet(stayed, Quantity.of(178));

		ChartTile funnel = (ChartTile) tiles(new FunnelCharts()).getFirst();

		assertThat(funnel.title()).isEqualTo("Tours in 2023");
		assertThat(funnel.categories()).containsExactly("Asked", "Stayed");
		assertThat(funnel.series().getFirst().bars()).extracting(Bar::value).containsExactly((Qualified) Quantity.parse("800余"), Quantity.of(178));
	}

	@Test
	void aYearWithoutAnythingHasNoNumber() {
		tour(one, "2020", null, 7);
		assertThat(tiles(new MetricNumbers())).extracting(Tile::id).noneMatch(id -> id.startsWith("tours."));
	}

	@Test
	void theRowsBehindANumberOfOneProgrammeAreFound() {
		tour(one, "2023-05", "2023-06", 100);
		tour(one, "2022-05", "2022-06", 900);
		books.saveTo(workspace);
		Scope all = new ScopeOfBooks(workspace, LocalDate.of(2024, 3, 1), JieduiPackage.eINSTANCE, tours.model()).of(2023);
		Scope.Books first = all.programmes().stream().filter(programme -> programme.name().equals("One")).findFirst().orElseThrow();
		FigureRows rows = new FigureRows(new Scope(workspace, List.of(first), 2023, all.today(), all.catalog(), all.format()), List.of());

		assertThat(rows.label("tours.earned.year")).contains("Earned");
		assertThat(rows.of("tours.earned.year")).contains(new Rows(first.part(), "tours", List.of(new RowFilter.InYear(start, 2023)), Money.of(100)));
		assertThat(rows.of("tours.lost.year")).isEmpty();
		assertThat(rows.label("tours.lost.year")).isEmpty();
	}
}
