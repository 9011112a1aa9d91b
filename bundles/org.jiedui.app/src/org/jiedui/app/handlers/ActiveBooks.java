/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import java.util.Optional;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.jiedui.ui.books.OpenBooks;

/** Which books a command is about: those that the active part shows, else those of the active editor. */
public final class ActiveBooks {

	private ActiveBooks() {
	}

	/** @param context of a handler, or null for the state of the workbench now */
	public static Optional<OpenBooks> in(Object context) {
		if (context instanceof IEvaluationContext evaluation) {
			return of(evaluation.getVariable(ISources.ACTIVE_PART_NAME)).or(() -> of(evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME)));
		}
		return now();
	}

	/** The books of the active part of the active window. */
	static Optional<OpenBooks> now() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		return page == null ? Optional.empty() : of(page.getActivePart()).or(() -> of(page.getActiveEditor()));
	}

	private static Optional<OpenBooks> of(Object part) {
		return Optional.ofNullable(Adapters.adapt(part, OpenBooks.class));
	}
}
