/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.matches;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.core.plan.PlanRules;
import org.jiedui.core.plan.PlanSteps;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.views.SampleBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RevertSaveTest {

	private final SampleBooks books = new SampleBooks();
	private final Project road = (Project) books.named("Road");
	private final UserPrompts prompts = mock(UserPrompts.class);
	private final RevertSave revert = new RevertSave(prompts, new Labels(Locale.ENGLISH), Runnable::run, RevertSaveTest::runAtOnce);

	@AfterEach
	void close() {
		books.close();
	}

	private static void runAtOnce(Job job) {
		job.schedule();
		try {
			job.join();
		} catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
		assertThat(job.getResult().isOK()).isTrue();
	}

	private void save(AreaOfCooperation area) {
		var domain = books.session().editingDomain();
		domain.getCommandStack().execute(SetCommand.create(domain, road, JieduiPackage.Literals.PROJECT__AREA, area));
		books.session().save("", null);
	}

	private Commit last() {
		return books.workspace().history(HistoryQuery.ofObject(books.session().id(road).orElseThrow(), 1)).getFirst();
	}

	@Test
	void nothingHappensUnlessTheUserSaysSo() {
		save(AreaOfCooperation.LABOUR);
		Commit saved = last();
		revert.begin(books.workspace(), saved);
		assertThat(last().number()).isEqualTo(saved.number());
	}

	@Test
	void aSaveIsTakenBackByANewOne() {
		when(prompts.confirm(any(), any(), any())).thenReturn(true);
		save(AreaOfCooperation.LABOUR);
		Commit saved = last();
		revert.begin(books.workspace(), saved);
		assertThat(last().message()).contains(saved.number().toString());
		assertThat(last().changes().getFirst().features().getFirst().newValue()).isEqualTo(AreaOfCooperation.INDUSTRY);
		verify(prompts, never()).inform(any(), any());
	}

	@Test
	void whatStandsInTheWayIsTold() {
		when(prompts.confirm(any(), any(), any())).thenReturn(true);
		save(AreaOfCooperation.LABOUR);
		Commit saved = last();
		save(AreaOfCooperation.INDUSTRY);
		save(AreaOfCooperation.CONSUMPTION);
		Commit newest = last();
		revert.begin(books.workspace(), saved);
		assertThat(last().number()).isEqualTo(newest.number());
		verify(prompts).inform(any(), contains("Area"));
	}

	@Test
	void aStepIsNotTakenBackAndTheVerbsAreTold() {
		when(prompts.confirm(any(), any(), any())).thenReturn(true);
		AnnualPlan plan = (AnnualPlan) books.named("Plan");
		PlanSteps steps = new PlanSteps(books.session(), PlanRules.OPEN, LocalDate.now(), new Labels(Locale.ENGLISH));
		books.session().editingDomain().getCommandStack().execute(steps.command(plan, PlanAct.SUBMIT, ""));
		Commit submitted = books.session().save("", null).commits().getFirst();
		revert.begin(books.workspace(), submitted);
		ObjectId id = books.session().id(plan).orElseThrow();
		verify(prompts).inform(any(), matches("(?s).*Annual plan " + id + "[:：][^{]+\"plan\".*"));
		assertThat(books.workspace().history(HistoryQuery.ofObject(id, 1)).getFirst().number()).isEqualTo(submitted.number());
	}
}
