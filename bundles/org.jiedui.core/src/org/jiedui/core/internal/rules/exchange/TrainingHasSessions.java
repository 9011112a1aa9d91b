/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.exchange;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Training;
import org.osgi.service.component.annotations.Component;

/** A training says how many sessions it had. */
@Component(service = Constraint.class)
public final class TrainingHasSessions extends Rule<Training> {

	public TrainingHasSessions() {
		super("exchange.sessions", Severity.INFO, Training.class);
	}

	@Override
	public void check(Training training, Report report) {
		if (training.getSessions() == null) {
			report.add(Literals.TRAINING__SESSIONS, say(Messages.sessions, title(report, training)));
		}
	}
}
