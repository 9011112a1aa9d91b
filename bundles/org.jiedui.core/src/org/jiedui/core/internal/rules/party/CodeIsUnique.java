/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.party;

import java.util.List;

import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.osgi.service.component.annotations.Component;

/** No two parties of a class bear the same code at the same time. */
@Component(service = Constraint.class)
public final class CodeIsUnique extends Rule<Party> {

	public CodeIsUnique() {
		super("party.duplicateCode", Severity.ERROR, Party.class);
	}

	@Override
	public void check(Party party, Report report) {
		Span valid = Span.between(party.getValidFrom(), party.getValidUntil());
		for (Party twin : report.peers(Party.class, CodeIsUnique::key, key(party))) {
			if (twin != party && !valid.isApartFrom(Span.between(twin.getValidFrom(), twin.getValidUntil()))) {
				report.add(Literals.PARTY__CODE, say(Messages.duplicateCode, title(report, party), party.getCode(), title(report, twin)));
				return;
			}
		}
	}

	private static Object key(Party party) {
		return party.getCode() == null || party.getCode().isBlank() ? null : List.of(party.eClass(), party.getCode().strip());
	}
}
