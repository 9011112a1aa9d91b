/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.party;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.osgi.service.component.annotations.Component;

/** A division code has as many digits as the level of its unit asks for. */
@Component(service = Constraint.class)
public final class CodeFitsLevel extends Rule<Party> {

	public CodeFitsLevel() {
		super("party.code", Severity.ERROR, Party.class);
	}

	@Override
	public void check(Party party, Report report) {
		boolean coded = party.getCode() != null && !party.getCode().isBlank();
		if (coded && DivisionCodes.apply(party) && DivisionCodes.significant(party).isEmpty()) {
			report.add(Literals.PARTY__CODE, say(Messages.codeDigits, title(report, party), party.getCode(), DivisionCodes.digits(party),
					text(report, party, Literals.PARTY__EFFECTIVE_LEVEL)));
		}
	}
}
