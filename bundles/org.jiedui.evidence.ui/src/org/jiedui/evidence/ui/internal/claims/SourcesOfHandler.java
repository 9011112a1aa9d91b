/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.claims;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.prompts.UserPrompts;

/** Tells which texts claim the selected entry, wherever it is selected: in a grid, its form, the navigator or a list of problems. */
public final class SourcesOfHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EObject selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection rows && rows.getFirstElement() instanceof EObject object
				? EcoreUtil.getRootContainer(object)
				: null;
		Optional<OpenBooks> books = selected == null ? Optional.empty() : window.getService(Books.class).of(selected);
		if (books.isPresent() && selected instanceof ProgrammeRecord entry && !(selected instanceof Document || selected instanceof ReportedFigure)) {
			new SourcesOf(window).open(books.get(), entry, Optional.empty());
		} else {
			window.getService(UserPrompts.class).inform(Messages.command, Messages.selectEntry);
		}
		return null;
	}
}
