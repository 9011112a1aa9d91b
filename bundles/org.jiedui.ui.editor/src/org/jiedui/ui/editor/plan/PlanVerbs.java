/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import org.jiedui.core.plan.PlanAct;

/** What the buttons of a plan say. */
final class PlanVerbs {

	private PlanVerbs() {
	}

	/** The verb of a step. */
	static String verb(PlanAct act) {
		return switch (act) {
			case SUBMIT -> Messages.verb_submit;
			case RETURN -> Messages.verb_return;
			case APPROVE -> Messages.verb_approve;
			case FREEZE -> Messages.verb_freeze;
			case AMEND -> Messages.verb_amend;
		};
	}
}
