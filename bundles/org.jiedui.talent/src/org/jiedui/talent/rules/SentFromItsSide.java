/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.talent.Posting;
import org.jiedui.talent.TalentPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Who goes to the recipient comes from elsewhere, and the other way round. */
@Component(service = Constraint.class)
public final class SentFromItsSide extends Rule<Posting> {

	public SentFromItsSide() {
		super("talent.side", Severity.WARNING, Posting.class);
	}

	@Override
	public void check(Posting posting, Report report) {
		Programme programme = posting.getProgramme();
		if (programme == null || posting.getSentBy() == null) {
			return;
		}
		List<Party> target = switch (posting.getDirection()) {
			case TO_RECIPIENT -> programme.getRecipients();
			case TO_HELPER -> programme.getHelpers();
			default -> List.of();
		};
		if (isWithin(posting.getSentBy(), target)) {
			report.add(Literals.POSTING__SENT_BY, say(Messages.side, title(report, posting), text(report, posting, Literals.POSTING__DIRECTION),
					text(report, posting, Literals.POSTING__SENT_BY)));
		}
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Party.class, Programme.class);
	}

	private static boolean isWithin(Party party, List<Party> sides) {
		Set<Party> seen = new HashSet<>();
		for (Party each = party; each != null && seen.add(each); each = each.getSuperior()) {
			if (sides.contains(each)) {
				return true;
			}
		}
		return false;
	}
}
