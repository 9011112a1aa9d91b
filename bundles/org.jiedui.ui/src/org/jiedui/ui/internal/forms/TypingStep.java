/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Sets one feature by commands, so that what is typed in one go is one step of undo: a command that continues the last one takes its place.
 * Another command in between, or an undo, ends the step by itself.
 */
final class TypingStep {

	private final EditingDomain domain;
	private final EStructuralFeature feature;
	private Command last;

	TypingStep(EditingDomain domain, EStructuralFeature feature) {
		this.domain = domain;
		this.feature = feature;
	}

	/**
	 * Sets the value unless the owner has it.
	 *
	 * @param typing whether a command of the same step may be replaced
	 */
	void set(EObject owner, Object value, boolean typing) {
		if (Objects.equals(owner.eGet(feature), value)) {
			return;
		}
		CommandStack stack = domain.getCommandStack();
		boolean continued = last != null && stack.getUndoCommand() == last;
		if (continued) {
			stack.undo();
		}
		last = null;
		if (!Objects.equals(owner.eGet(feature), value)) {
			Command command = SetCommand.create(domain, owner, feature, value);
			stack.execute(command);
			last = typing ? command : null;
		}
	}

	/** What comes next is another step. */
	void end() {
		last = null;
	}
}
