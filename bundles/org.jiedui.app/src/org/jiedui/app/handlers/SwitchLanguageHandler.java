/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.jiedui.app.preferences.Language;
import org.jiedui.ui.prompts.UserPrompts;

/** Remembers another language and offers to start anew, because all texts are read at the start. */
public final class SwitchLanguageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Language chosen = Language.of(event.getParameter("language"));
		chosen.remember();
		UserPrompts prompts = PlatformUI.getWorkbench().getService(UserPrompts.class);
		if (!chosen.isShown() && prompts.confirm(Messages.languageTitle, Messages.languageQuestion, Messages.restart)) {
			PlatformUI.getWorkbench().restart();
		}
		return null;
	}
}
