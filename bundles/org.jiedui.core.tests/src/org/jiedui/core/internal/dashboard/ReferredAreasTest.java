/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.jiedui.testsupport.RecordModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums that go to projects are told apart by the areas of these, with a column for those of which nobody says the year. */
class ReferredAreasTest {

	private final RecordModel gifts = new RecordModel("gifts", "Gift");
	private final EAttribute year = gifts.attribute("year", JieduiPackage.Literals.PARTIAL_DATE);
	private final EAttribute amount = gifts.attribute("amount", JieduiPackage.Literals.MONEY, "unit", "CNY");
	private final EReference project = gifts.reference("project", JieduiPackage.Literals.PROJECT);
	private final BooksBuilder books = new BooksBuilder();
	private final ProgrammeBuilder programme = books.programme("One");
	private Workspace workspace;

	@BeforeEach
	void register() {
		RecordModel.say(gifts.type(), "en", "Gift", "en.plural", "Gifts", "ledger", "gifts", "totalsYear", "year", "basis", "single",
				"metric.given", "amount", "metric.given.en", "Given");
		workspace = gifts.open();
	}

	@AfterEach
	void unregister() {
		gifts.close();
	}

	private void gift(String name, AreaOfCooperation area, String when, long yuan) {
		Project made = JieduiFactory.eINSTANCE.createProject();
		made.setArea(area);
		programme.record(name, made);
		ProgrammeRecord given = gifts.make();
		given.eSet(year, PartialDate.parse(when));
		given.eSet(amount, Money.of(yuan));
		given.eSet(project, made);
		programme.record("Gift", given);
	}

	@Test
	void areasAndYearsAndWhatHasNoYear() {
		gift("大棚", AreaOfCooperation.INDUSTRY, "2023", 5);
		gift("水渠", AreaOfCooperation.INDUSTRY, null, 7);
		gift("示范村", AreaOfCooperation.KEY_VILLAGES, null, 11);
		books.saveTo(workspace);

		Scope scope = new ScopeOfBooks(workspace, LocalDate.of(2024, 3, 1), JieduiPackage.eINSTANCE, gifts.model()).of(2023);
		ChartTile chart = (ChartTile) new YearCharts().tiles(scope).stream().filter(tile -> tile.id().endsWith(".areas")).findFirst().orElseThrow();

		assertThat(chart.categories()).containsExactly("2023", Messages.Title_noYear);
		assertThat(chart.series()).hasSize(2);
		Series industry = chart.series().getFirst();
		assertThat(industry.bars()).extracting(Bar::value).containsExactly((Qualified) Money.of(5), Money.of(7));
		assertThat(industry.bars().getLast().rows().getFirst().filters()).containsExactly(new RowFilter.OneOf(year, List.of()),
				new RowFilter.Named(project, List.of("大棚", "水渠")));
		assertThat(chart.series().getLast().bars()).extracting(Bar::value).containsExactly((Qualified) Money.ZERO, Money.of(11));
	}
}
