/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.reconciliation;

import org.jiedui.evidence.comparison.Verdict;
import org.jiedui.ui.images.Icon;

/** The marks of rows; beside each stands the verdict in words. */
final class VerdictIcons {

	private VerdictIcons() {
	}

	/** The mark of a verdict; null where there is nothing to be marked. */
	static Icon of(Verdict verdict) {
		return switch (verdict) {
			case DIFFERS -> Icon.ERROR;
			case BASIS_OPEN, NOT_BOOKED -> Icon.WARNING;
			case OTHER_CUT_OFF, UNITS_APART -> Icon.INFO;
			case AGREES -> Icon.OK;
			case NO_LEDGER -> null;
		};
	}
}
