/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanStep;
import org.jiedui.model.PlanTask;
import org.junit.jupiter.api.Test;

class StepwiseTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
	private final PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
	private final PlanStep step = JieduiFactory.eINSTANCE.createPlanStep();

	StepwiseTest() {
		plan.setYear(2024);
		plan.setState(PlanState.APPROVED);
		plan.getTasks().add(task);
		plan.getSteps().add(step);
	}

	@Test
	void aStateChangesBySteps() {
		assertThat(Stepwise.of(plan, P.getAnnualPlan_State())).isPresent();
		assertThat(new FeatureTraits(P.getAnnualPlan_State()).typed()).isFalse();
		assertThat(new FeatureTraits(P.getAnnualPlan_State()).editable()).as("it is stored and written").isTrue();
		assertThat(Stepwise.of(plan, P.getAnnualPlan_Year())).isEmpty();
		assertThat(Stepwise.of(task, P.getPlanTask_State())).isEmpty();
	}

	@Test
	void soDoesAllThatAStepConsistsOf() {
		assertThat(Stepwise.of(step, P.getPlanStep_Author())).isPresent();
		assertThat(Stepwise.of(JieduiFactory.eINSTANCE.createPlanStep(), P.getPlanStep_Author())).isEmpty();
	}

	@Test
	void theStepsHaveNamesAndACommand() {
		Stepwise steps = Stepwise.of(plan, P.getAnnualPlan_State()).orElseThrow();
		assertThat(steps.verbs(new Labels(Locale.ENGLISH))).contains("Approve");
		assertThat(steps.verbs(new Labels(Locale.CHINESE))).contains("批准");
		assertThat(steps.command()).contains("plan");
	}

	@Test
	void aCopyBeginsAnew() {
		Stepwise.forget(List.of(plan));
		assertThat(plan.getState()).isEqualTo(PlanState.DRAFT);
		assertThat(plan.getSteps()).isEmpty();
		assertThat(plan.getYear()).isEqualTo(2024);
		assertThat(plan.getTasks()).containsExactly(task);
	}
}
