/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreezeTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
	private final PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();

	@BeforeEach
	void contain() {
		plan.getTasks().add(task);
	}

	@Test
	void aDraftIsFree() {
		assertThat(Freeze.isFrozen(plan)).isFalse();
		assertThat(Freeze.forbids(task, P.getPlanTask_Name())).isFalse();
	}

	@Test
	void aFrozenPlanFreezesWhatItContains() {
		plan.setState(PlanState.FROZEN);
		assertThat(Freeze.isFrozen(task)).isTrue();
		assertThat(Freeze.forbids(task, P.getPlanTask_Name())).isTrue();
		assertThat(Freeze.forbids(plan, P.getAnnualPlan_Tasks())).isTrue();
	}

	@Test
	void whatIsReportedLaterStaysFree() {
		plan.setState(PlanState.FROZEN);
		assertThat(Freeze.forbids(task, P.getPlanTask_Progress())).isFalse();
		assertThat(Freeze.forbids(plan, P.getAnnualPlan_State())).isFalse();
	}

	@Test
	void whatHoldsSomethingFrozenIsKnown() {
		assertThat(Freeze.frozenWithin(plan)).isEmpty();
		plan.setState(PlanState.FROZEN);
		assertThat(Freeze.frozenWithin(plan)).containsSame(plan);
		assertThat(Freeze.frozenWithin(task)).isEmpty();
	}

	@Test
	void nobodyTypesWhatFreezesAPlan() {
		plan.setState(PlanState.FROZEN);
		assertThat(Freeze.frozenWithin(plan)).containsSame(plan);
		assertThat(Freeze.lever(plan)).isEmpty();
		assertThat(Freeze.lever(plan, P.getAnnualPlan_Year())).isEmpty();
	}

	@Test
	void outsideAPlanNothingIsFrozen() {
		plan.setState(PlanState.FROZEN);
		plan.getTasks().clear();
		assertThat(Freeze.forbids(task, P.getPlanTask_Name())).isFalse();
	}
}
