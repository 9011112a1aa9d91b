/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.industry.Base;
import org.jiedui.industry.IndustryPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** No more is planted than there is land. */
@Component(service = Constraint.class)
public final class PlantedWithinLeased extends Rule<Base> {

	public PlantedWithinLeased() {
		super("industry.planted", Severity.ERROR, Base.class);
	}

	@Override
	public void check(Base base, Report report) {
		if (base.getUnused() != null && base.getUnused().number().signum() < 0) {
			report.add(Literals.BASE__PLANTED, say(Messages.planted, title(report, base), text(report, base, Literals.BASE__PLANTED),
					text(report, base, Literals.BASE__LEASED)));
		}
	}
}
