/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.ui.deletion.Deletion;
import org.junit.jupiter.api.Test;

class DeletionTest {

	private final Session session = mock(Session.class);
	private final AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
	private final PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();

	private boolean possible(EObject... objects) {
		return new Deletion(session, List.of(objects), null).isPossible();
	}

	@Test
	void whatIsFrozenStays() {
		plan.getTasks().add(task);
		assertThat(possible(task, plan)).isTrue();
		plan.setState(PlanState.FROZEN);
		assertThat(possible(task)).isFalse();
		assertThat(possible(JieduiFactory.eINSTANCE.createProject(), plan)).isFalse();
		assertThat(possible()).isFalse();
	}

	@Test
	void theAnswerLooksAtNothingElse() {
		possible(task);
		verifyNoInteractions(session);
	}
}
