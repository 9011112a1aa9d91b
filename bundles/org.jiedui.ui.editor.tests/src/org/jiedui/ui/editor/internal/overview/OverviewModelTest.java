/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.Exchange;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Project;
import org.jiedui.model.TaskState;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.jiedui.ui.theme.Tone;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class OverviewModelTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

	private final BooksBuilder books = new BooksBuilder();
	private final ProgrammeBuilder programme = books.programme("Kunshan");
	private final List<KeyNumber> saved = new ArrayList<>();
	private Predicate<EClass> loaded = type -> true;

	private Overview overview(Metric... metrics) {
		KeyNumbers numbers = new KeyNumbers(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)), List.of(metrics),
				new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
		return new OverviewModel(new Labels(Locale.ENGLISH), numbers).compute(books.roots(), loaded, saved, TODAY);
	}

	/** Counts projects; empty when there are none. */
	private record Projects(int order) implements Metric {

		@Override
		public String id() {
			return "test.projects" + order;
		}

		@Override
		public String label() {
			return "Projects " + order;
		}

		@Override
		public String ledger() {
			return "projects";
		}

		@Override
		public List<EClass> types() {
			return List.of(JieduiPackage.Literals.PROJECT);
		}

		@Override
		public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
			long count = roots.stream().filter(Project.class::isInstance).count();
			return count == 0 ? Optional.empty() : Optional.of(new MetricValue(Quantity.parse(Long.toString(count)), new Unit("个"), ""));
		}
	}

	private void project(AreaOfCooperation area) {
		programme.project("Project", project -> project.setArea(area));
	}

	private void visit(String start, String occurrences) {
		Exchange visit = JieduiFactory.eINSTANCE.createVisit();
		visit.setStart(start == null ? null : PartialDate.parse(start));
		visit.setOccurrences(occurrences == null ? null : Quantity.parse(occurrences));
		programme.exchange("Visit", visit);
	}

	@Test
	void anEmptyProgrammeHasNothingToShow() {
		Overview overview = overview(new Projects(1));
		assertThat(overview).isEqualTo(new Overview(List.of(), List.of(), 0, List.of(), List.of(), List.of()));
	}

	@Test
	void cardsStandInTheOrderOfTheirMetrics() {
		project(AreaOfCooperation.INDUSTRY);
		assertThat(overview(new Projects(200), new Projects(100)).ofCore().orElseThrow().numbers()).extracting(KeyNumber::label)
				.containsExactly("Projects 100", "Projects 200");
	}

	@Test
	void whatIsNotLoadedIsNotCountedAndWhatTheStoreTellsStandsBesideIt() {
		project(AreaOfCooperation.INDUSTRY);
		loaded = type -> type != JieduiPackage.Literals.PROJECT;
		saved.add(new KeyNumber("exchanges.trained.year", 1000, "Persons trained", "exchanges",
				new MetricValue(Quantity.of(70_000), Unit.PERSONS, "2023")));

		assertThat(overview(new Projects(100)).ofCore().orElseThrow().numbers()).extracting(KeyNumber::label).containsExactly("Persons trained");
	}

	@Test
	void aNumberThatFailsIsMissingAndTheOthersAreThere() {
		project(AreaOfCooperation.INDUSTRY);
		Metric broken = Mockito.mock();
		Mockito.when(broken.measure(Mockito.any(), Mockito.any())).thenThrow(new IllegalStateException("broken"));

		assertThat(overview(broken, new Projects(100)).ofCore().orElseThrow().numbers()).extracting(KeyNumber::label).containsExactly("Projects 100");
	}

	@Test
	void pairingsOfTheHighestLevelComeFirstThenTheOldest() {
		books.unit("A", AdministrativeLevel.VILLAGE);
		books.unit("B", AdministrativeLevel.COUNTY);
		pairing("A", "2019");
		pairing("B", "2021");
		pairing("B", "2018-05");
		pairing("B", null);
		programme.pairing(PairingKind.DEPARTMENT, pairing -> {
			// No members, no level.
		});
		assertThat(overview().pairings()).extracting(PairingLine::recipients, PairingLine::since).containsExactly(tuple("B", "2018-05"),
				tuple("B", "2021"), tuple("B", ""), tuple("A", "2019"), tuple("", ""));
	}

	private void pairing(String recipient, String since) {
		programme.pairing(PairingKind.REGION, "Helper", recipient);
		Pairing pairing = (Pairing) books.roots().getLast();
		if (!(pairing.getSince() == null && since == null)) {
			pairing.setSince(PartialDate.parse(since));
		}
	}

	@Test
	void onlyTheNewestPlanCounts() {
		programme.plan(2022, plan -> plan.task("Old", task -> task.setState(TaskState.DONE)));
		programme.plan(2023, plan -> plan.task("One", task -> task.setState(TaskState.DONE)).task("Two", task -> task.setState(TaskState.DONE))
				.task("Three", task -> task.setState(TaskState.IN_PROGRESS)));
		Overview overview = overview();
		assertThat(overview.planYear()).isEqualTo(2023);
		assertThat(overview.tasks()).extracting(Share::count, Share::tone).containsExactly(tuple(2L, Tone.GOOD), tuple(1L, Tone.ACCENT));
	}

	@Test
	void projectsByAreaTheMostFrequentFirst() {
		project(AreaOfCooperation.TALENT);
		project(AreaOfCooperation.INDUSTRY);
		project(AreaOfCooperation.INDUSTRY);
		assertThat(overview().projects()).extracting(Share::count).containsExactly(2L, 1L);
	}

	@Test
	void exchangesByYearCountTheirOccurrences() {
		visit("2023-04", "3");
		visit("2021", null);
		visit("2023-09-01", null);
		visit(null, "7");
		assertThat(overview().exchanges()).extracting(Share::label, Share::count).containsExactly(tuple("2021", 1L), tuple("2023", 4L));
	}
}
