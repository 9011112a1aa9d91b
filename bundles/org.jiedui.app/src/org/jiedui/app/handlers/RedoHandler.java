/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Takes the step again that was taken back last. */
public final class RedoHandler extends StepHandler {

	/** The command that this handles. */
	public static final String COMMAND = IWorkbenchCommandConstants.EDIT_REDO;

	@Override
	Command next(CommandStack stack) {
		return stack.canRedo() ? stack.getRedoCommand() : null;
	}

	@Override
	void step(CommandStack stack) {
		stack.redo();
	}

	@Override
	String plainText() {
		return Messages.redo;
	}

	@Override
	String textWithStep() {
		return Messages.redoStep;
	}
}
