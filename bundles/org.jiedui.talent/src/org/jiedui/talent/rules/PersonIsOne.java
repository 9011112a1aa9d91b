/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import java.math.BigDecimal;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.talent.Posting;
import org.jiedui.talent.TalentPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** An entry that names a person stands for one. */
@Component(service = Constraint.class)
public final class PersonIsOne extends Rule<Posting> {

	public PersonIsOne() {
		super("talent.person", Severity.ERROR, Posting.class);
	}

	@Override
	public void check(Posting posting, Report report) {
		if (posting.getPerson() != null && posting.getNumber() != null && posting.getNumber().number().compareTo(BigDecimal.ONE) != 0) {
			report.add(Literals.POSTING__NUMBER, say(Messages.person, title(report, posting), text(report, posting, Literals.POSTING__NUMBER)));
		}
	}
}
