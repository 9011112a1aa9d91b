/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.lifecycle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jiedui.model.PlanState;
import org.jiedui.model.ProjectStage;

/**
 * The stages that something goes through and which of them may follow which. Immutable.
 *
 * @param <S> the stages
 */
public final class LifeCycle<S extends Enum<S>> {

	/** 申报 → 批复 → 在建 → 竣工 → 验收 → 移交; until it is completed, a project may be cancelled. */
	public static final LifeCycle<ProjectStage> PROJECT = new LifeCycle<>(ProjectStage.class,
			Map.of(ProjectStage.PROPOSED, EnumSet.of(ProjectStage.APPROVED, ProjectStage.CANCELLED),
					ProjectStage.APPROVED, EnumSet.of(ProjectStage.UNDER_WAY, ProjectStage.CANCELLED),
					ProjectStage.UNDER_WAY, EnumSet.of(ProjectStage.COMPLETED, ProjectStage.CANCELLED),
					ProjectStage.COMPLETED, EnumSet.of(ProjectStage.ACCEPTED),
					ProjectStage.ACCEPTED, EnumSet.of(ProjectStage.HANDED_OVER)));

	/** 草案 → 已提交 → 已批准 → 已冻结; what was submitted may be returned, and is submitted again. */
	public static final LifeCycle<PlanState> PLAN = new LifeCycle<>(PlanState.class,
			Map.of(PlanState.DRAFT, EnumSet.of(PlanState.SUBMITTED),
					PlanState.SUBMITTED, EnumSet.of(PlanState.RETURNED, PlanState.APPROVED),
					PlanState.RETURNED, EnumSet.of(PlanState.SUBMITTED),
					PlanState.APPROVED, EnumSet.of(PlanState.FROZEN)));

	private final Map<S, Set<S>> following;

	private LifeCycle(Class<S> stages, Map<S, EnumSet<S>> following) {
		this.following = new EnumMap<>(stages);
		for (S stage : stages.getEnumConstants()) {
			this.following.put(stage, Collections.unmodifiableSet(following.getOrDefault(stage, EnumSet.noneOf(stages))));
		}
	}

	/** The stages that may come next, in the order of the model; empty at the end. */
	public Set<S> next(S stage) {
		return following.get(stage);
	}

	/** Whether one stage may follow the other at once. */
	public boolean allows(S from, S to) {
		return next(from).contains(to);
	}

	/** Whether what is in a stage has passed, or is in, another one; a stage that leads back is no progress. */
	public boolean hasReached(S stage, S other) {
		return stage == other || path(other, EnumSet.of(other)).contains(stage) && !path(stage, EnumSet.of(stage)).contains(other);
	}

	private Set<S> path(S from, EnumSet<S> seen) {
		for (S next : next(from)) {
			if (seen.add(next)) {
				path(next, seen);
			}
		}
		return seen;
	}
}
