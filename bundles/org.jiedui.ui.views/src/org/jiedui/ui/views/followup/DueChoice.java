/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jiedui.core.plan.Answerable;
import org.jiedui.core.plan.FollowUp;

/**
 * Which lines are shown, and below what.
 *
 * @param byPerson whether persons group them, else parties
 * @param own only what names one of these; empty for all
 * @param words only lines in which each of these words, separated by blanks, occurs
 */
record DueChoice(boolean byPerson, Set<String> own, String words) {

	/**
	 * Lines of one who is to do them.
	 *
	 * @param label what he is called
	 * @param lines the earliest first, at least one
	 */
	record Group(String label, List<FollowUp.Line> lines) {

		/** How many are overdue. */
		long overdue() {
			return lines.stream().filter(FollowUp.Line::isOverdue).count();
		}
	}

	/** The lines in groups, who is late first, nobody last. */
	List<Group> groups(FollowUp followUp) {
		Map<String, List<FollowUp.Line>> groups = new TreeMap<>();
		followUp.due().stream().filter(this::shows).forEach(line -> groups.computeIfAbsent(key(line.answerable()), key -> new ArrayList<>()).add(line));
		List<Group> shown = new ArrayList<>();
		groups.forEach((key, lines) -> shown.add(new Group(key.isEmpty() ? byPerson ? Messages.noPerson : Messages.nobody : key, lines)));
		shown.sort((one, other) -> {
			int nobody = Boolean.compare(isNobody(one), isNobody(other));
			return nobody != 0 ? nobody : one.lines().getFirst().due().compareTo(other.lines().getFirst().due());
		});
		return shown;
	}

	/** The reports that are shown. */
	List<FollowUp.Reports> reports(FollowUp followUp) {
		return followUp.deliveries().stream().filter(each -> isOwn(each.answerable())
				&& has(Stream.of(each.answerable().person(), each.answerable().party(), each.programme(), each.title()))).toList();
	}

	private boolean isNobody(Group group) {
		return key(group.lines().getFirst().answerable()).isEmpty();
	}

	private String key(Answerable answerable) {
		return byPerson ? answerable.person() : answerable.party().isEmpty() ? answerable.person() : answerable.party();
	}

	private boolean shows(FollowUp.Line line) {
		return isOwn(line.answerable())
				&& has(Stream.of(line.title(), line.task(), line.programme(), line.answerable().person(), line.answerable().party()));
	}

	private boolean isOwn(Answerable answerable) {
		return own.isEmpty() || answerable.isOneOf(own);
	}

	private boolean has(Stream<String> texts) {
		String all = String.join("\n", texts.toList()).toLowerCase(Locale.ROOT);
		return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
	}
}
