/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.deletion;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.ui.deletion.Deletion;
import org.jiedui.ui.views.clipboard.SelectedObjects;

/** Deletes the selected objects. */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(SelectedObjects.in(context).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		SelectedObjects.in(event.getApplicationContext())
				.ifPresent(selected -> new Deletion(selected.books().session(), selected.objects(), HandlerUtil.getActiveShell(event)).begin());
		return null;
	}
}
