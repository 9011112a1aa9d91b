/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.PlanTask;
import org.junit.jupiter.api.Test;

class PlanNumberingTest {

	private static PlanTask task(PlanTask... below) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		for (PlanTask each : below) {
			task.getTasks().add(each);
		}
		return task;
	}

	@Test
	void followsFromTheOrder() {
		AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
		PlanTask deepest = task();
		PlanTask second = task(task(), task(deepest));
		plan.getTasks().add(task());
		plan.getTasks().add(second);

		assertThat(new PlanNumbering(plan).all().values()).containsExactly("1", "2", "2.1", "2.2", "2.2.1");
		plan.getTasks().move(0, second);
		assertThat(new PlanNumbering(plan).of(deepest)).isEqualTo("1.2.1");
		assertThat(new PlanNumbering(plan).of(task())).isEmpty();
	}
}
