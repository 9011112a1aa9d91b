/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.funding.Donation;
import org.jiedui.funding.DonationForm;
import org.jiedui.funding.FundingPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A donation in cash has no goods, one in kind no cash. */
@Component(service = Constraint.class)
public final class DonationFitsForm extends Rule<Donation> {

	public DonationFitsForm() {
		super("funding.form", Severity.WARNING, Donation.class);
	}

	@Override
	public void check(Donation donation, Report report) {
		if (donation.getForm() == DonationForm.CASH && (donation.getGoodsValue() != null || !donation.getItems().isEmpty())) {
			report.add(Literals.DONATION__FORM, say(Messages.formCash, title(report, donation)));
		} else if (donation.getForm() == DonationForm.IN_KIND && donation.getCash() != null) {
			report.add(Literals.DONATION__FORM, say(Messages.formInKind, title(report, donation)));
		}
	}
}
