/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.model.PlanState;
import org.jiedui.model.ProjectStage;
import org.junit.jupiter.api.Test;

class LifeCycleTest {

	@Test
	void offersTheNextStagesOfAProject() {
		assertThat(LifeCycle.PROJECT.next(ProjectStage.PROPOSED)).containsExactly(ProjectStage.APPROVED, ProjectStage.CANCELLED);
		assertThat(LifeCycle.PROJECT.next(ProjectStage.COMPLETED)).containsExactly(ProjectStage.ACCEPTED);
	}

	@Test
	void allowsNoStageToBeSkippedOrGoneBackTo() {
		assertThat(LifeCycle.PROJECT.allows(ProjectStage.UNDER_WAY, ProjectStage.COMPLETED)).isTrue();
		assertThat(LifeCycle.PROJECT.allows(ProjectStage.PROPOSED, ProjectStage.UNDER_WAY)).isFalse();
		assertThat(LifeCycle.PROJECT.allows(ProjectStage.COMPLETED, ProjectStage.UNDER_WAY)).isFalse();
		assertThat(LifeCycle.PROJECT.allows(ProjectStage.COMPLETED, ProjectStage.CANCELLED)).isFalse();
	}

	@Test
	void endsWithHandingOverOrCancelling() {
		assertThat(LifeCycle.PROJECT.next(ProjectStage.HANDED_OVER)).isEmpty();
		assertThat(LifeCycle.PROJECT.next(ProjectStage.CANCELLED)).isEmpty();
		assertThat(LifeCycle.PROJECT.next(ProjectStage.ACCEPTED)).containsExactly(ProjectStage.HANDED_OVER);
	}

	@Test
	void knowsWhatWasReached() {
		assertThat(LifeCycle.PROJECT.hasReached(ProjectStage.ACCEPTED, ProjectStage.COMPLETED)).isTrue();
		assertThat(LifeCycle.PROJECT.hasReached(ProjectStage.COMPLETED, ProjectStage.COMPLETED)).isTrue();
		assertThat(LifeCycle.PROJECT.hasReached(ProjectStage.UNDER_WAY, ProjectStage.COMPLETED)).isFalse();
		assertThat(LifeCycle.PROJECT.hasReached(ProjectStage.CANCELLED, ProjectStage.COMPLETED)).isFalse();
	}

	@Test
	void letsAReturnedPlanBeSubmittedAgain() {
		assertThat(LifeCycle.PLAN.allows(PlanState.RETURNED, PlanState.SUBMITTED)).isTrue();
		assertThat(LifeCycle.PLAN.hasReached(PlanState.FROZEN, PlanState.APPROVED)).isTrue();
		assertThat(LifeCycle.PLAN.hasReached(PlanState.SUBMITTED, PlanState.RETURNED)).isFalse();
	}
}
