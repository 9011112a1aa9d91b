/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jiedui.ui.books.OpenBooks;

/**
 * Which books a command is about: those that the active part names with its selection, even when they are not loaded; those of the active
 * editor only where it names none.
 *
 * @param source the part that says so
 * @param books which ones
 */
public record ActiveBooks(Object source, NamedBooks books) {

	/** @param context of a handler, or null for the state of the workbench now */
	public static Optional<ActiveBooks> in(Object context) {
		return context instanceof IEvaluationContext evaluation
				? of(evaluation.getVariable(ISources.ACTIVE_PART_NAME), evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME))
				: in(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}

	/** @param window null has none */
	public static Optional<ActiveBooks> in(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page == null ? Optional.empty() : of(page.getActivePart(), page.getActiveEditor());
	}

	static Optional<ActiveBooks> of(Object part, Object editor) {
		return Stream.of(Optional.ofNullable(part), Optional.ofNullable(editor)).flatMap(Optional::stream)
				.flatMap(each -> named(each).map(books -> new ActiveBooks(each, books)).stream()).findFirst();
	}

	private static Optional<NamedBooks> named(Object part) {
		return Optional.ofNullable(Adapters.adapt(part, NamedBooks.class))
				.or(() -> Optional.ofNullable(Adapters.adapt(part, OpenBooks.class)).map(NamedBooks::of));
	}

	/** The books that a command is about, if they are loaded. */
	public static Optional<OpenBooks> loaded(Object context) {
		return in(context).flatMap(active -> active.books().loaded());
	}
}
