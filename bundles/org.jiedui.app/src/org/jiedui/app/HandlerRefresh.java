/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.jiedui.app.handlers.RedoHandler;
import org.jiedui.app.handlers.UndoHandler;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.OpenBooks;

/** Makes the workbench ask Undo, Redo and Revert again, whether they can and what they are called, whenever books change. */
final class HandlerRefresh implements BooksListener {

	private final IWorkbench workbench;
	private final Books books;

	HandlerRefresh(IWorkbench workbench, Books books) {
		this.workbench = workbench;
		this.books = books;
	}

	void begin() {
		books.addListener(this);
	}

	@Override
	public void changed(OpenBooks changed) {
		ask();
	}

	@Override
	public void reloaded(OpenBooks reloaded) {
		ask();
	}

	private void ask() {
		workbench.getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
		ICommandService commands = workbench.getService(ICommandService.class);
		commands.refreshElements(UndoHandler.COMMAND, null);
		commands.refreshElements(RedoHandler.COMMAND, null);
	}
}
