/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Programme;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.prompts.UserPrompts;

/** Asks for a name, creates a programme and opens it; all else is filled in there. */
public final class NewProgrammeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var workbench = PlatformUI.getWorkbench();
		Books books = workbench.getService(Books.class);
		UserPrompts prompts = workbench.getService(UserPrompts.class);
		prompts.ask(Messages.newProgrammeTitle, Messages.newProgrammeQuestion, "", name -> objection(books, name)).ifPresent(name -> {
			Programme programme = JieduiFactory.eINSTANCE.createProgramme();
			programme.setName(name.strip());
			new Continuation<>(books.create(programme)).then(entry -> workbench.getService(EditorOpener.class).open(entry.part()));
		});
		return null;
	}

	private static Optional<String> objection(Books books, String name) {
		if (name.isBlank()) {
			return Optional.of(Messages.nameMissing);
		}
		boolean taken = books.programmes().stream().anyMatch(entry -> entry.name().equals(name.strip()));
		return taken ? Optional.of(Messages.nameTaken) : Optional.empty();
	}
}
