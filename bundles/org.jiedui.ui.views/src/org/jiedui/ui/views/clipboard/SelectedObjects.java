/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;

/**
 * The objects that are selected, all in the same books, without those that another one contains.
 *
 * @param books where they stand
 * @param objects at least one
 */
public record SelectedObjects(OpenBooks books, List<EObject> objects) {

	/**
	 * What is selected.
	 *
	 * @param context of a handler
	 * @return empty when nothing, no objects, or objects of different books are selected
	 */
	public static Optional<SelectedObjects> in(Object context) {
		Object selection = context instanceof IEvaluationContext evaluation
				? evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) : null;
		return selection instanceof IStructuredSelection structured ? of(structured, PlatformUI.getWorkbench().getService(Books.class))
				: Optional.empty();
	}

	static Optional<SelectedObjects> of(IStructuredSelection selection, Books books) {
		List<EObject> objects = new ArrayList<>();
		for (Object each : selection) {
			if (!(each instanceof EObject object)) {
				return Optional.empty();
			}
			objects.add(object);
		}
		Optional<OpenBooks> home = objects.stream().findFirst().flatMap(books::of);
		return home.filter(open -> objects.stream().allMatch(open::contains))
				.map(open -> new SelectedObjects(open, EcoreUtil.filterDescendants(objects)));
	}
}
