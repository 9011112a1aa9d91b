/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.views.ActiveBooks;

/** Throws away what was not saved, after a question. */
public final class RevertHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveBooks.loaded(context).filter(OpenBooks::isDirty).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		UserPrompts prompts = PlatformUI.getWorkbench().getService(UserPrompts.class);
		ActiveBooks.loaded(event.getApplicationContext()).filter(OpenBooks::isDirty)
				.filter(books -> prompts.confirm(Messages.revertTitle, NLS.bind(Messages.revertQuestion, books.name()), Messages.revertVerb))
				.ifPresent(OpenBooks::revert);
		return null;
	}
}
