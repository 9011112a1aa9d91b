/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.clipboard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Copies the selected objects, for pasting within the workbench, and their titles as text for elsewhere. */
public final class CopyHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(SelectedObjects.in(context).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		SelectedObjects.in(event.getApplicationContext())
				.ifPresent(selected -> new ObjectClipboard(PlatformUI.getWorkbench().getDisplay()).put(selected.objects()));
		return null;
	}
}
