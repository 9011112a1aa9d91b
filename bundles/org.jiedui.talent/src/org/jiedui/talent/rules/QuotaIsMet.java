/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.value.Quantity;
import org.jiedui.talent.Posting;
import org.jiedui.talent.Quota;
import org.jiedui.talent.TalentPackage.Literals;
import org.jiedui.talent.metric.Fulfilment;
import org.osgi.service.component.annotations.Component;

/** In a year as many of a kind are sent as the quota says. */
@Component(service = Constraint.class)
public final class QuotaIsMet extends Rule<Quota> {

	public QuotaIsMet() {
		super("talent.quota", Severity.WARNING, Quota.class);
	}

	@Override
	public void check(Quota quota, Report report) {
		if (quota.getYear() == null || quota.getNumber() == null || quota.getYear().latest().isAfter(report.today())) {
			return;
		}
		Quantity sent = new Fulfilment(quota).sent(report.peers(Posting.class, Posting::getKind, quota.getKind()));
		if (sent.number().compareTo(quota.getNumber().number()) < 0) {
			report.add(Literals.QUOTA__NUMBER, say(Messages.quota, title(report, quota), text(report, quota, Literals.QUOTA__NUMBER),
					report.format().text(Literals.QUOTA__NUMBER, sent)));
		}
	}
}
