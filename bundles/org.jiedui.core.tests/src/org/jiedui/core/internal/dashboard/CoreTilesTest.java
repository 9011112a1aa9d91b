/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.Dashboard;
import org.jiedui.core.dashboard.MatrixTile;
import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.Exchange;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PlanState;
import org.jiedui.model.TaskState;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoreTilesTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

	private final Workspace workspace = MemoryWorkspace.open();
	private final BooksBuilder books = new BooksBuilder();
	private final ProgrammeBuilder programme = books.programme("Programme");

	@AfterEach
	void close() {
		workspace.close();
	}

	private Scope scope() {
		books.saveTo(workspace);
		return new ScopeOfBooks(workspace, TODAY, JieduiPackage.eINSTANCE).of(2023);
	}

	private static Exchange held(Exchange exchange, String start, String occurrences) {
		exchange.setStart(PartialDate.parse(start));
		exchange.setOccurrences(Quantity.parse(occurrences));
		return exchange;
	}

	@Test
	void exchangesOfTheYearCountByKindAsOftenAsTheySay() {
		programme.exchange("a", held(JieduiFactory.eINSTANCE.createVisit(), "2023-04", "18"))
				.exchange("b", held(JieduiFactory.eINSTANCE.createVisit(), "2023", null))
				.exchange("c", held(JieduiFactory.eINSTANCE.createTraining(), "2023-12-31", "3余"))
				.exchange("d", held(JieduiFactory.eINSTANCE.createTraining(), "2022-12", "5"));

		List<Tile> tiles = new ExchangeKinds().tiles(scope());

		NumberTile number = (NumberTile) tiles.getFirst();
		assertThat(number.value()).isEqualTo(Quantity.parse("22余"));
		assertThat(number.before()).contains(Quantity.of(5));
		assertThat(number.rows()).hasSize(1);
		ChartTile chart = (ChartTile) tiles.getLast();
		assertThat(chart.categories()).containsExactly("Visit", "Training");
		assertThat(chart.series().getFirst().bars()).extracting(bar -> bar.value().number().intValue()).containsExactly(19, 3);
		assertThat(chart.series().getFirst().bars().getFirst().rows().getFirst().filters()).containsExactly(new RowFilter.OfClass(Literals.VISIT),
				new RowFilter.InYear(Literals.EXCHANGE__START, 2023));
	}

	@Test
	void pairingsThatEndedAreNotInForce() {
		programme.pairing(PairingKind.REGION, pairing -> pairing.setSince(PartialDate.of(2021)))
				.pairing(PairingKind.REGION, pairing -> {
					pairing.setSince(PartialDate.of(2021));
					pairing.setUntil(PartialDate.of(2022));
				});
		NumberTile number = (NumberTile) new CoreNumbers().tiles(scope()).getFirst();
		assertThat(number.value()).isEqualTo(Quantity.of(1));
		assertThat(number.rows().getFirst().ledger()).isEqualTo("pairings");
	}

	@Test
	void whatIsOpenAfterItsDueDateIsOverdue() {
		programme.plan(2023, plan -> plan.name("Plan").task("late", LocalDate.of(2023, 12, 31)).task("in time", LocalDate.of(2024, 12, 31))
				.task("done", task -> {
					task.setDue(LocalDate.of(2023, 6, 1));
					task.setState(TaskState.DONE);
				}));
		ChartTile chart = (ChartTile) new NeedsAttention().tiles(scope()).getFirst();
		Bar bar = chart.series().getFirst().bars().getFirst();
		assertThat(bar.value()).isEqualTo(Quantity.of(1));
		assertThat(bar.rows().getFirst().ledger()).isEqualTo("plan");
		assertThat(bar.rows().getFirst().filters()).contains(new RowFilter.Before(Literals.PLAN_TASK__DUE, TODAY));
	}

	@Test
	void whatIsDueSoonNotDeliveredOrWaitsForApprovalNeedsAttention() {
		var party = books.party("Bureau");
		programme.plan(TODAY.minusMonths(1).getYear(), plan -> plan.name("Running").state(PlanState.APPROVED).task("soon", task -> {
			task.setDue(TODAY.plusDays(3));
			task.setResponsible(party);
		})).plan(TODAY.getYear() + 1, plan -> plan.name("Next").state(PlanState.SUBMITTED));
		ChartTile chart = (ChartTile) new NeedsAttention().tiles(scope()).getFirst();
		assertThat(chart.categories()).containsExactly("Tasks due within 30 days", "Months not delivered", "Plans waiting for approval");
		List<Bar> bars = chart.series().getFirst().bars();
		assertThat(bars.get(0).rows().getFirst().filters()).contains(new RowFilter.Between(Literals.PLAN_TASK__DUE, TODAY, TODAY.plusDays(30)));
		assertThat(bars.get(1).value().number().intValue()).isEqualTo(TODAY.minusMonths(1).getMonthValue());
		assertThat(bars.get(1).rows().getFirst().filters()).as("the sheet of the first month that is missing").containsExactly(
				new RowFilter.InYear(Literals.ANNUAL_PLAN__YEAR, TODAY.minusMonths(1).getYear()),
				new RowFilter.OneOf(Literals.REPORTING_PERIOD__MONTH, List.of(1)),
				new RowFilter.Named(Literals.REPORTING_PERIOD__DELIVERED_BY, List.of("Bureau")));
		assertThat(bars.get(2).value()).isEqualTo(Quantity.of(1));
	}

	@Test
	void kindsAreCountedFromTheSumsThatTheStoreKeeps() {
		programme.pairing(PairingKind.REGION, "a", "b").pairing(PairingKind.VILLAGE, "c", "d").pairing(PairingKind.VILLAGE, "e", "f");
		ChartTile chart = (ChartTile) new KindCharts().tiles(scope()).stream().filter(tile -> tile.id().equals("pairings.kinds")).findFirst()
				.orElseThrow();
		assertThat(chart.title()).isEqualTo("Pairings by kind");
		assertThat(chart.categories()).containsExactly("Village", "Region");
		assertThat(chart.series().getFirst().bars().getFirst().rows().getFirst().filters())
				.containsExactly(new RowFilter.OneOf(Literals.PAIRING__KIND, List.of(PairingKind.VILLAGE)));
	}

	@Test
	void theMatrixTellsHowFarBothSidesAreReached() {
		AdministrativeUnit county = books.unit("County", AdministrativeLevel.COUNTY);
		for (String name : List.of("North", "South", "West")) {
			books.unit(name, AdministrativeLevel.TOWNSHIP).setSuperior(county);
		}
		programme.helper("District").recipient("County");
		programme.pairing(PairingKind.TOWNSHIP, pairing -> {
			pairing.getMembers().add(programme.member(MemberRole.HELPER, "Street"));
			pairing.getMembers().add(programme.member(MemberRole.RECIPIENT, "North"));
			pairing.getMembers().add(programme.member(MemberRole.RECIPIENT, "South"));
		});

		MatrixTile matrix = (MatrixTile) new CoverageTiles().tiles(scope()).getFirst();

		assertThat(matrix.lines()).extracting(MatrixTile.Line::label).containsExactly("Programme (helpers)", "Programme (recipients)");
		int township = matrix.columns().indexOf("Township");
		MatrixTile.Cell cell = matrix.lines().getLast().cells().get(township);
		assertThat(cell.reached()).isEqualTo(2);
		assertThat(cell.all()).isEqualTo(3);
		assertThat(cell.rows().orElseThrow().filters())
				.containsExactly(new RowFilter.OneOf(Literals.PAIRING__LEVEL, List.of(AdministrativeLevel.TOWNSHIP)));
	}

	@Test
	void aSourceThatFailsLeavesTheOthersAlone() {
		programme.pairing(PairingKind.REGION, pairing -> pairing.setSince(PartialDate.of(2021)));
		TileSource broken = scope -> {
			throw new IllegalStateException("broken");
		};
		Map<EPackage, List<Tile>> tiles = new Dashboard(List.of(broken, new CoreNumbers())).tiles(scope(), () -> false);
		assertThat(tiles).containsOnlyKeys(JieduiPackage.eINSTANCE);
		assertThat(tiles.get(JieduiPackage.eINSTANCE)).hasSize(1);
	}

	@Test
	void yearsOfRecordsCanBeChosenTheNewestFirst() {
		programme.exchange("a", held(JieduiFactory.eINSTANCE.createVisit(), "2021-04", null))
				.exchange("b", held(JieduiFactory.eINSTANCE.createVisit(), "2023", null))
				.exchange("c", held(JieduiFactory.eINSTANCE.createVisit(), "2030", null));
		assertThat(Dashboard.years(scope())).containsExactly(2023, 2021);
	}
}
