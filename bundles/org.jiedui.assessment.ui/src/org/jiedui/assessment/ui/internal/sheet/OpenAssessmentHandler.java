/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.views.ActiveBooks;

/** Opens the assessment of the programme in which the user is; of the year of the assessment that is selected. */
public final class OpenAssessmentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Books books = window.getService(Books.class);
		Optional<Integer> part = ActiveBooks.in(event.getApplicationContext()).map(active -> active.books().part())
				.filter(each -> each != ObjectId.REGISTER).or(() -> only(books));
		if (part.isEmpty()) {
			window.getService(UserPrompts.class).inform(Messages.Open_title, Messages.Open_noProgramme);
			return null;
		}
		Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection rows ? rows.getFirstElement() : null;
		new AssessmentOpening(window.getActivePage(), books).open(part.get(), AssessmentOpening.year(selected));
		return null;
	}

	private static Optional<Integer> only(Books books) {
		return books.programmes().size() == 1 ? Optional.of(books.programmes().getFirst().part()) : Optional.empty();
	}
}
