/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.Locale;
import java.util.Optional;

import org.jiedui.model.PlanState;
import org.jiedui.model.StepKind;

/** What somebody does with a plan or a reporting period as a whole, and may be allowed to do or not. */
public enum PlanAct {

	SUBMIT(PlanState.SUBMITTED, StepKind.SUBMITTED),
	RETURN(PlanState.RETURNED, StepKind.RETURNED),
	APPROVE(PlanState.APPROVED, StepKind.APPROVED),
	FREEZE(PlanState.FROZEN, StepKind.FROZEN),
	/** Opens an amendment of a frozen plan, and closes it: the state stays. */
	AMEND(null, StepKind.AMENDING);

	private final PlanState state;
	private final StepKind step;

	PlanAct(PlanState state, StepKind step) {
		this.state = state;
		this.step = step;
	}

	/** The state that follows; empty where it stays. */
	public Optional<PlanState> state() {
		return Optional.ofNullable(state);
	}

	/** How it is recorded. */
	public StepKind step() {
		return step;
	}

	/** The word by which settings and commands know it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
