/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Pairing;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Qualifier;
import org.jiedui.model.TaskState;
import org.jiedui.model.Training;
import org.jiedui.model.Visit;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.Test;

class CoreMetricsTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
	private static final JieduiFactory FACTORY = JieduiFactory.eINSTANCE;

	@Test
	void noCardWithoutANumber() {
		for (var metric : List.of(new PairingsMetric(), new TasksMetric(), new ProjectsMetric(), new ExchangesMetric(), new TrainingMetric())) {
			assertThat(metric.measure(List.of(), TODAY)).as(metric.id()).isEmpty();
		}
	}

	@Test
	void pairingsThatEndedDoNotCount() {
		Pairing ended = FACTORY.createPairing();
		ended.setUntil(PartialDate.of(2023));
		Pairing endingThisYear = FACTORY.createPairing();
		endingThisYear.setUntil(PartialDate.of(2024));

		assertThat(new PairingsMetric().measure(List.of(ended, endingThisYear, FACTORY.createPairing()), TODAY)).map(MetricValue::value)
				.contains(Quantity.of(2));
	}

	@Test
	void pairingsThatHaveNotBegunDoNotCount() {
		Pairing next = FACTORY.createPairing();
		next.setSince(PartialDate.of(2025));

		assertThat(new PairingsMetric().measure(List.of(next, FACTORY.createPairing()), TODAY)).map(MetricValue::value)
				.contains(Quantity.of(1));
	}

	@Test
	void subtasksCountAsInTheLedger() {
		AnnualPlan plan = plan(2024, TaskState.IN_PROGRESS);
		PlanTask subtask = FACTORY.createPlanTask();
		subtask.setState(TaskState.DONE);
		plan.getTasks().getFirst().getTasks().add(subtask);

		assertThat(new TasksMetric().measure(List.of(plan), TODAY)).map(MetricValue::value).contains(Quantity.of(2));
	}

	@Test
	void remarksAreInTheLanguageOfTheUser() {
		Locale before = Locale.getDefault();
		Visit about = FACTORY.createVisit();
		about.setOccurrences(Quantity.of(12, Qualifier.ABOUT));
		try {
			Locale.setDefault(Locale.ENGLISH);
			assertThat(new ExchangesMetric().measure(List.of(about), TODAY).orElseThrow().remark()).contains("about 12").doesNotContain("约");
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void tasksAreThoseOfTheNewestPlan() {
		AnnualPlan newest = plan(2024, TaskState.DONE, TaskState.IN_PROGRESS, TaskState.CANCELLED);

		var measured = new TasksMetric().measure(List.of(plan(2023, TaskState.DONE), newest), TODAY).orElseThrow();

		assertThat(measured.value()).isEqualTo(Quantity.of(2));
		assertThat(measured.remark()).contains("2024").contains("1");
	}

	private static AnnualPlan plan(int year, TaskState... states) {
		AnnualPlan plan = FACTORY.createAnnualPlan();
		plan.setYear(year);
		for (TaskState state : states) {
			PlanTask task = FACTORY.createPlanTask();
			task.setState(state);
			plan.getTasks().add(task);
		}
		return plan;
	}

	@Test
	void anEntryCountsAsOftenAsItSaysAndKeepsItsQualifier() {
		Visit many = FACTORY.createVisit();
		many.setOccurrences(Quantity.of(18, Qualifier.OVER));

		assertThat(new ExchangesMetric().measure(List.of(many, FACTORY.createVisit()), TODAY)).map(MetricValue::value)
				.contains(Quantity.of(19, Qualifier.OVER));
	}

	@Test
	void personsAreNotAddedToPersonTimes() {
		Training persons = FACTORY.createTraining();
		persons.setParticipants(Quantity.of(500));
		Training personTimes = FACTORY.createTraining();
		personTimes.setPersonTimes(Quantity.of(100, Qualifier.ABOUT));

		assertThat(new TrainingMetric().measure(List.of(persons, personTimes), TODAY)).map(MetricValue::value)
				.contains(Quantity.of(100, Qualifier.ABOUT));
	}
}
