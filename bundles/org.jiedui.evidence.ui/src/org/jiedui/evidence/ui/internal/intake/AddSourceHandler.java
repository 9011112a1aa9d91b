/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.views.ActiveBooks;

/** Asks for a text and takes it into the books of a programme; the one where the user is stands first. */
public final class AddSourceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<ProgrammeEntry> programmes = window.getService(Books.class).programmes();
		AddSourceModel model = new AddSourceModel(programmes, current(window, programmes).orElse(null), LocalDate.now());
		AddSourceDialog dialog = new AddSourceDialog(window.getShell(), model, window.getService(Settings.class).valueFormat().labels());
		if (dialog.open() == Window.OK) {
			begin(window, IntakeOrder.of(model));
		}
		return null;
	}

	private static Optional<ProgrammeEntry> current(IWorkbenchWindow window, List<ProgrammeEntry> programmes) {
		return ActiveBooks.in(window).flatMap(active -> programmes.stream().filter(entry -> entry.part() == active.books().part()).findFirst());
	}

	private static void begin(IWorkbenchWindow window, IntakeOrder order) {
		BooksLease lease = window.getService(Books.class).lease(order.programme().part());
		new Continuation<>(lease.books()).then(books -> new Intake(IntakeServices.of(window), order, books, lease, window.getService(UserPrompts.class),
				window.getService(EditorOpener.class), window.getShell().getDisplay()).schedule());
	}
}
