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

/** What is leased and not planted is accounted for. */
@Component(service = Constraint.class)
public final class LeasedIsUsed extends Rule<Base> {

	public LeasedIsUsed() {
		super("industry.unused", Severity.INFO, Base.class);
	}

	@Override
	public void check(Base base, Report report) {
		if (base.getUnused() != null && base.getUnused().number().signum() > 0 && base.getRemarks() == null) {
			report.add(Literals.BASE__LEASED, say(Messages.unused, title(report, base), text(report, base, Literals.BASE__LEASED),
					text(report, base, Literals.BASE__PLANTED), text(report, base, Literals.BASE__UNUSED)));
		}
	}
}
