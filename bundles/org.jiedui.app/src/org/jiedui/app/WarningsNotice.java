/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import org.eclipse.swt.widgets.Display;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.prompts.UserPrompts;

/** Tells what went wrong with the books beside the work, such as a daily copy that could not be made. */
record WarningsNotice(Display display, UserPrompts prompts) {

	/** Listens from now on; what comes when the workbench is gone stays in the log. */
	void begin(Workspace workspace) {
		workspace.onWarning(sentence -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> tell(sentence));
			}
		});
	}

	void tell(String sentence) {
		prompts.inform(Messages.warningTitle, sentence);
	}
}
