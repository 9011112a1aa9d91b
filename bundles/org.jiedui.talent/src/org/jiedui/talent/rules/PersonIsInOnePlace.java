/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import java.time.LocalDate;
import java.util.Optional;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.value.PartialDate;
import org.jiedui.talent.Posting;
import org.jiedui.talent.TalentPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Nobody is posted at two places at the same time. */
@Component(service = Constraint.class)
public final class PersonIsInOnePlace extends Rule<Posting> {

	public PersonIsInOnePlace() {
		super("talent.overlap", Severity.WARNING, Posting.class);
	}

	@Override
	public void check(Posting posting, Report report) {
		if (posting.getPerson() == null || posting.getStart() == null) {
			return;
		}
		report.peers(Posting.class, Posting::getPerson, posting.getPerson()).stream().filter(other -> other != posting && other.getStart() != null)
				.filter(other -> overlap(posting, other)).findFirst().ifPresent(other -> report.add(Literals.POSTING__START,
						say(Messages.overlap, title(report, posting), title(report, posting.getPerson()), title(report, other))));
	}

	/** A posting without an end goes on; what is known only to the month or year overlaps where it surely does. */
	private static boolean overlap(Posting one, Posting other) {
		return !one.getStart().latest().isAfter(end(other)) && !other.getStart().latest().isAfter(end(one));
	}

	private static LocalDate end(Posting posting) {
		return Optional.ofNullable(posting.getEnd()).map(PartialDate::earliest).orElse(LocalDate.MAX);
	}
}
