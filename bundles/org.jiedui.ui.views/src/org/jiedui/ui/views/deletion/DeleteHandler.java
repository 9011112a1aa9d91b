/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.deletion;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.model.Programme;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.deletion.Deletion;
import org.jiedui.ui.views.NamedBooks;
import org.jiedui.ui.views.clipboard.SelectedObjects;
import org.jiedui.ui.views.navigator.NavigatorView;

/**
 * Deletes the selected objects. A whole programme goes only where it is a row of the navigator: elsewhere it is selected because nothing
 * else is, and nobody means it.
 */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(objects(context).isPresent() || programme(context).isPresent());
	}

	private static Optional<SelectedObjects> objects(Object context) {
		return SelectedObjects.in(context).filter(selected -> selected.objects().stream().noneMatch(Programme.class::isInstance));
	}

	private static Optional<NamedBooks> programme(Object context) {
		return context instanceof IEvaluationContext evaluation && evaluation.getVariable(ISources.ACTIVE_PART_NAME) instanceof NavigatorView view
				? view.selectedProgramme() : Optional.empty();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Object context = event.getApplicationContext();
		Shell shell = HandlerUtil.getActiveShell(event);
		objects(context).ifPresent(selected -> new Deletion(selected.books().session(), selected.objects(), shell).begin());
		programme(context).ifPresent(books -> new Continuation<>(books.request()).then(open -> deleteProgramme(open, shell)));
		return null;
	}

	private static void deleteProgramme(OpenBooks books, Shell shell) {
		books.programme().ifPresent(programme -> new Deletion(books.session(), List.of(programme), shell).begin());
	}
}
