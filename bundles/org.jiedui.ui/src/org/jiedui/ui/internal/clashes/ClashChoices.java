/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Clash.Choice;
import org.jiedui.core.session.Session;

/** Whose change stays, clash by clash, while the user makes up his mind. Nothing is chosen at first: nobody's work is lost unseen. */
public final class ClashChoices {

	private final Session session;
	private final List<ClashRow> rows;
	private final Set<ClashRow> placeless = new HashSet<>();
	private final Map<ClashRow, Choice> choices = new HashMap<>();

	/** @param format how values are shown */
	public ClashChoices(Session session, ValueFormat format) {
		this.session = session;
		ClashWords words = new ClashWords(session, format);
		rows = session.clashes().stream().map(words::row).toList();
		rows.stream().filter(row -> !isExecutable(row.clash(), Choice.THEIRS)).forEach(placeless::add);
	}

	private boolean isExecutable(Clash clash, Choice choice) {
		Command command = session.resolve(clash, choice);
		try {
			return command.canExecute();
		} finally {
			command.dispose();
		}
	}

	/** All that is to be decided. */
	public List<ClashRow> rows() {
		return rows;
	}

	/** Whether there is a choice: what the other saved may have no place here any more. */
	public boolean isPossible(ClashRow row, Choice choice) {
		return choice == Choice.MINE || !placeless.contains(row);
	}

	/** What was chosen; empty at first. */
	public Optional<Choice> choice(ClashRow row) {
		return Optional.ofNullable(choices.get(row));
	}

	/** Chooses the same for several rows, but for those where it is not possible. */
	public void choose(Collection<ClashRow> chosen, Choice choice) {
		chosen.stream().filter(row -> isPossible(row, choice)).forEach(row -> choices.put(row, choice));
	}

	/** Whether everything is decided. */
	public boolean isComplete() {
		return choices.size() == rows.size();
	}

	/** One command for all that was chosen. */
	public Command command() {
		return new Decision(session, rows, Map.copyOf(choices));
	}
}
