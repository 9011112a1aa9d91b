/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import org.jiedui.core.validation.Report;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Programme;

/** The time of programmes in messages. */
final class Periods {

	private Periods() {
	}

	/** Such as {@code 2016 – 2020}; open where there is no date. */
	static String text(Programme programme, Report report) {
		String since = report.format().textOf(programme, Literals.PROGRAMME__SINCE);
		String until = report.format().textOf(programme, Literals.PROGRAMME__UNTIL);
		return since + " – " + until;
	}
}
