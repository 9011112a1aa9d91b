/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import org.jiedui.core.plan.PlanAct;
import org.jiedui.ui.images.Icon;

/** What the buttons of a plan say, and their pictures. */
public final class PlanVerbs {

	private PlanVerbs() {
	}

	/** The verb of a step. */
	public static String verb(PlanAct act) {
		return switch (act) {
			case SUBMIT -> Messages.verb_submit;
			case RETURN -> Messages.verb_return;
			case APPROVE -> Messages.verb_approve;
			case FREEZE -> Messages.verb_freeze;
			case AMEND -> Messages.verb_amend;
		};
	}

	/** The picture of a step. */
	public static Icon icon(PlanAct act) {
		return switch (act) {
			case SUBMIT -> Icon.ARROW_RIGHT;
			case RETURN -> Icon.REVERT;
			case APPROVE -> Icon.OK;
			case FREEZE -> Icon.FREEZE;
			case AMEND -> Icon.EDIT;
		};
	}
}
