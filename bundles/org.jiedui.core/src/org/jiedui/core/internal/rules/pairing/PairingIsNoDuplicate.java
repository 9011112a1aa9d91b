/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.osgi.service.component.annotations.Component;

/** No two pairings of a kind hold between the same members at the same time. */
@Component(service = Constraint.class)
public final class PairingIsNoDuplicate extends Rule<Pairing> {

	public PairingIsNoDuplicate() {
		super("pairing.duplicate", Severity.WARNING, Pairing.class);
	}

	@Override
	public void check(Pairing pairing, Report report) {
		Span period = Span.between(pairing.getSince(), pairing.getUntil());
		for (Pairing twin : report.peers(Pairing.class, PairingIsNoDuplicate::key, key(pairing))) {
			if (twin != pairing && !period.isApartFrom(Span.between(twin.getSince(), twin.getUntil()))) {
				report.add(null, say(Messages.duplicate, title(report, pairing)));
				return;
			}
		}
	}

	private static Object key(Pairing pairing) {
		Set<Object> members = new HashSet<>();
		for (Member member : pairing.getMembers()) {
			Object who = member.getParty() == null ? member.getDesignation() : member.getParty();
			if (who == null) {
				return null;
			}
			members.add(List.of(member.getRole(), who));
		}
		return members.isEmpty() ? null : List.of(pairing.getKind(), members);
	}
}
