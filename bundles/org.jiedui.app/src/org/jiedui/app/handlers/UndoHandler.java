/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Takes the last step back. */
public final class UndoHandler extends StepHandler {

	/** The command that this handles. */
	public static final String COMMAND = IWorkbenchCommandConstants.EDIT_UNDO;

	@Override
	Command next(CommandStack stack) {
		return stack.canUndo() ? stack.getUndoCommand() : null;
	}

	@Override
	void step(CommandStack stack) {
		stack.undo();
	}

	@Override
	String plainText() {
		return Messages.undo;
	}

	@Override
	String textWithStep() {
		return Messages.undoStep;
	}
}
