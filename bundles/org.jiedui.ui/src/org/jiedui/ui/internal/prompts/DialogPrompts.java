/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.prompts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.ui.prompts.UserPrompts;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks in dialogs of JFace over the active window. */
@Component(service = UserPrompts.class)
public final class DialogPrompts implements UserPrompts {

	private static final Logger LOG = LoggerFactory.getLogger(DialogPrompts.class);
	private static final String BUNDLE = "org.jiedui.ui";

	@Override
	public boolean confirm(String title, String question, String verb) {
		return open(MessageDialog.QUESTION, title, question, verb, IDialogConstants.CANCEL_LABEL) == 0;
	}

	@Override
	public OptionalInt choose(String title, String question, List<String> verbs) {
		int answer = open(MessageDialog.QUESTION, title, question, verbs.toArray(String[]::new));
		return answer < 0 ? OptionalInt.empty() : OptionalInt.of(answer);
	}

	@Override
	public Optional<String> ask(String title, String question, String initial, Function<String, Optional<String>> objection) {
		InputDialog dialog = new InputDialog(shell(), title, question, initial, text -> objection.apply(text).orElse(null));
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}

	@Override
	public void inform(String title, String message) {
		open(MessageDialog.INFORMATION, title, message, IDialogConstants.OK_LABEL);
	}

	@Override
	public void fail(String title, String message, Throwable cause) {
		LOG.error(message, cause);
		String reason = cause == null || cause.getLocalizedMessage() == null ? message : cause.getLocalizedMessage();
		ErrorDialog.openError(shell(), title, message, new Status(IStatus.ERROR, BUNDLE, reason, cause));
	}

	private static int open(int kind, String title, String message, String... buttons) {
		return new MessageDialog(shell(), title, null, message, kind, 0, buttons).open();
	}

	/** Over which a dialog opens: the active window, or any; null when there is none. UI thread only. */
	public static Shell shell() {
		Shell active = Display.getCurrent().getActiveShell();
		if (active != null) {
			return active;
		}
		Shell[] shells = Display.getCurrent().getShells();
		return shells.length == 0 ? null : shells[0];
	}
}
