/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.books.EditorOpener;

/** Opens the register of parties in an editor. */
public final class OpenRegisterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		PlatformUI.getWorkbench().getService(EditorOpener.class).open(ObjectId.REGISTER);
		return null;
	}
}
