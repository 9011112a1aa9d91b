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

/** Outputs and targets that have a value have a unit: units are not convertible, so a bare number says nothing. */
@Component(service = Constraint.class)
public final class FigureHasUnit extends Rule<Figure> {

	public FigureHasUnit() {
		super("figure.unit", Severity.ERROR, Figure.class);
	}

	@Override
	public void check(Figure figure, Report report) {
		if (figure.getValue() != null && figure.getUnit() == null) {
			report.add(Literals.FIGURE__UNIT, say(Messages.unitMissing, title(report, figure), title(report, figure.eContainer())));
		}
	}
}
