/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.plan.Answerable;
import org.jiedui.core.plan.FollowUp;

/** What is due in words. */
final class DueText {

	private DueText() {
	}

	/** A task, or a milestone with its task. */
	static String title(FollowUp.Line line) {
		return line.task().isEmpty() ? line.title() : NLS.bind(Messages.milestone, line.title(), line.task());
	}

	/** How many days there are. */
	static String left(FollowUp.Line line) {
		if (line.daysLeft() == 0) {
			return Messages.dueToday;
		}
		return NLS.bind(line.isOverdue() ? Messages.late : Messages.left, Math.abs(line.daysLeft()));
	}

	/** Who is to do it. */
	static String responsible(Answerable answerable) {
		String named = Stream.of(answerable.party(), answerable.person()).filter(name -> !name.isEmpty()).collect(Collectors.joining(" · "));
		return named.isEmpty() ? Messages.nobody : named;
	}

	/** A group with how much there is in it. */
	static String group(DueChoice.Group group) {
		return group.overdue() == 0 ? NLS.bind(Messages.groupOnTime, group.label(), group.lines().size())
				: NLS.bind(Messages.group, new Object[] { group.label(), group.lines().size(), group.overdue() });
	}

	/**
	 * That only what names one of some names is shown.
	 *
	 * @param guessed whether the user did not say himself what he is called
	 */
	static String own(Set<String> names, boolean guessed) {
		return NLS.bind(guessed ? Messages.ownUnknown : Messages.own, names.stream().sorted().collect(Collectors.joining(", ")));
	}

	/** All together. */
	static String summary(FollowUp followUp, int days) {
		long late = followUp.overdue();
		long soon = followUp.due().size() - late;
		if (soon == 0) {
			return NLS.bind(Messages.reminderLate, late);
		}
		return late == 0 ? NLS.bind(Messages.reminderSoon, soon, days) : NLS.bind(Messages.reminderBoth, new Object[] { late, soon, days });
	}
}
