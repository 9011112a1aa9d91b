/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.Figure;
import org.jiedui.model.JieduiPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Outputs and targets say how much. */
@Component(service = Constraint.class)
public final class FigureHasValue extends Rule<Figure> {

	public FigureHasValue() {
		super("figure.value", Severity.WARNING, Figure.class);
	}

	@Override
	public void check(Figure figure, Report report) {
		if (figure.getValue() == null) {
			report.add(Literals.FIGURE__VALUE, say(Messages.valueMissing, title(report, figure), title(report, figure.eContainer())));
		}
	}
}
