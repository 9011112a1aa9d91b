/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import java.util.Arrays;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.talent.Quota;
import org.jiedui.talent.TalentPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** For a kind of talent in a year and direction there is one quota. */
@Component(service = Constraint.class)
public final class QuotaIsOne extends Rule<Quota> {

	public QuotaIsOne() {
		super("talent.quotas", Severity.WARNING, Quota.class);
	}

	@Override
	public void check(Quota quota, Report report) {
		if (quota.getYear() != null && report.peers(Quota.class, QuotaIsOne::key, key(quota)).size() > 1) {
			report.add(Literals.QUOTA__KIND, say(Messages.quotas, title(report, quota)));
		}
	}

	private static Object key(Quota quota) {
		return Arrays.asList(quota.getYear(), quota.getKind(), quota.getDirection());
	}
}
