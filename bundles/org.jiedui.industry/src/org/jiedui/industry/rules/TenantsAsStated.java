/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import java.math.BigDecimal;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.industry.Park;
import org.osgi.service.component.annotations.Component;

/** A list of tenants is as long as the source says. */
@Component(service = Constraint.class)
public final class TenantsAsStated extends Rule<Park> {

	public TenantsAsStated() {
		super("industry.tenants", Severity.INFO, Park.class);
	}

	@Override
	public void check(Park park, Report report) {
		if (park.getStatedTenants() != null && park.getStatedTenants().number().compareTo(BigDecimal.valueOf(park.getTenantCount())) != 0) {
			report.add(Literals.PARK__TENANTS, say(Messages.tenants, title(report, park), text(report, park, Literals.PARK__STATED_TENANTS),
					park.getTenantCount()));
		}
	}
}
