/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.jiedui.core.session.Clash.Choice;
import org.jiedui.core.session.Session;

/**
 * Decides several clashes in one step. Each is looked at when its turn comes, because one decision may settle another. What cannot be decided
 * so any more, because something newer was saved meanwhile, stays open.
 */
final class Decision extends CompoundCommand {

	private final Session session;
	private final List<ClashRow> rows;
	private final Map<ClashRow, Choice> choices;

	Decision(Session session, List<ClashRow> rows, Map<ClashRow, Choice> choices) {
		super(Messages.decide);
		this.session = session;
		this.rows = rows;
		this.choices = choices;
	}

	@Override
	protected boolean prepare() {
		return !choices.isEmpty();
	}

	@Override
	public void execute() {
		try {
			rows.stream().filter(choices::containsKey).forEach(row -> decide(session.resolve(row.clash(), choices.get(row))));
		} catch (RuntimeException failure) {
			undo();
			throw failure;
		}
	}

	private void decide(Command resolution) {
		if (resolution.canExecute()) {
			resolution.execute();
			commandList.add(resolution);
		} else {
			resolution.dispose();
		}
	}
}
