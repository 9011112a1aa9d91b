/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.jiedui.core.plan.Delivery.Status;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Milestone;
import org.jiedui.model.Person;
import org.jiedui.model.PlanState;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.TaskState;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpReaderTest {

	private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

	private final PlanFixture books = new PlanFixture();
	private final FollowUpReader reader = new FollowUpReader(books.workspace, new Labels(Locale.CHINESE));

	@BeforeEach
	void books() {
		BooksBuilder builder = new BooksBuilder();
		var bureau = builder.party("农业农村局");
		Person li = JieduiFactory.eINSTANCE.createPerson();
		li.setSuperior(bureau);
		builder.party("李四", li);
		builder.programme("河东–迭部").plan(2024, plan -> {
			plan.task("修路", task -> {
				task.setDue(DAY.minusDays(3));
				task.setResponsible(li);
			}).task("架桥", task -> {
				task.setDue(DAY.plusDays(60));
				task.setResponsible(bureau);
				Milestone half = JieduiFactory.eINSTANCE.createMilestone();
				half.setName("过半");
				half.setDue(DAY.plusDays(5));
				task.getMilestones().add(half);
			}).task("植树", task -> {
				task.setDue(DAY.minusDays(9));
				task.setState(TaskState.DONE);
			});
			ReportingPeriod may = JieduiFactory.eINSTANCE.createReportingPeriod();
			may.setMonth(5);
			may.setDeliveredBy(bureau);
			may.setState(PlanState.SUBMITTED);
			plan.get().getPeriods().add(may);
		});
		books.with(builder);
	}

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void tellsWhatIsLateAndWhatComesByPersonAndParty() {
		FollowUp found = reader.read(DAY, 30);
		assertThat(found.due()).extracting(FollowUp.Line::title).containsExactly("修路", "过半");
		FollowUp.Line road = found.due().getFirst();
		assertThat(road.isOverdue()).isTrue();
		assertThat(road.programme()).isEqualTo("河东–迭部");
		assertThat(road.answerable().person()).isEqualTo("李四");
		assertThat(road.answerable().party()).isEqualTo("农业农村局");
		FollowUp.Line half = found.due().getLast();
		assertThat(half.task()).isEqualTo("架桥");
		assertThat(half.daysLeft()).isEqualTo(5);
		assertThat(half.answerable().person()).isEmpty();
		assertThat(found.overdue()).isEqualTo(1);
	}

	@Test
	void whatIsOnesOwnIsFoundByTheNameOfThePersonOrOfAUnitAbove() {
		FollowUp.Line road = reader.read(DAY, 30).due().getFirst();
		assertThat(road.answerable().isOneOf(Set.of("李四"))).isTrue();
		assertThat(road.answerable().isOneOf(Set.of("农业农村局"))).isTrue();
		assertThat(road.answerable().isOneOf(Set.of("王五"))).isFalse();
	}

	@Test
	void tellsWhichPartyHasReportedWhichMonth() {
		FollowUp.Reports bureau = reader.read(DAY, 30).deliveries().stream().filter(each -> each.answerable().person().isEmpty()).findFirst().orElseThrow();
		assertThat(bureau.months()).hasSize(12);
		assertThat(bureau.months().get(3).status()).isEqualTo(Status.MISSING);
		assertThat(bureau.months().get(4).status()).isEqualTo(Status.DELIVERED);
		assertThat(bureau.months().get(4).period()).isPresent();
		assertThat(bureau.months().get(6).status()).isEqualTo(Status.NOT_YET);
		assertThat(bureau.missing()).isEqualTo(4);
	}

	@Test
	void milestonesThatWereReachedAreNothingToDo() {
		try (PlanFixture.Reading reading = books.read()) {
			Milestone half = PlanFixture.task(reading.plan(2024), "架桥").getMilestones().getFirst();
			half.setReached(DAY);
			PlanFixture.task(reading.plan(2024), "修路").setState(TaskState.DONE);
			reading.session().save("", null);
		}
		assertThat(reader.mayBeDue(DAY.plusDays(30))).isFalse();
	}

	@Test
	void asksTheDatabaseFirstWhetherThereIsAnything() {
		assertThat(reader.mayBeDue(DAY)).isTrue();
		assertThat(reader.mayBeDue(DAY.minusDays(20))).isFalse();
	}
}
