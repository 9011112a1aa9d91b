/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Collection;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Carries out changes of cells on a command stack, however many as one step of undo. */
public final class CellEdits {

	private final EditingDomain domain;

	public CellEdits(EditingDomain domain) {
		this.domain = domain;
	}

	/**
	 * Sets the cells. Those that have their value already are left alone; when none remains, nothing is put on the stack.
	 *
	 * @param label what the undo menu says
	 * @return whether something changed
	 */
	public boolean execute(String label, Collection<CellChange> changes) {
		CompoundCommand step = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label);
		changes.stream().filter(CellChange::isReal).map(change -> change.command(domain)).forEach(step::append);
		if (step.isEmpty() || !step.canExecute()) {
			step.dispose();
			return false;
		}
		domain.getCommandStack().execute(step);
		return true;
	}
}
