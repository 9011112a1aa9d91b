/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.Continuation;

/** Shows the workspace folder in the file manager of the desktop. */
public final class ShowFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new Continuation<>(PlatformUI.getWorkbench().getService(Books.class).workspace()).then(workspace -> Program.launch(workspace.location()));
		return null;
	}
}
