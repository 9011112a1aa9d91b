/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/** Tells the workbench that the object of a problem is selected, rather than the row, so that Details and History can follow. */
final class ProblemSelection implements ISelectionProvider {

	private final TreeViewer viewer;
	private final Map<ISelectionChangedListener, ISelectionChangedListener> listeners = new HashMap<>();

	ProblemSelection(TreeViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public ISelection getSelection() {
		List<EObject> objects = viewer.getStructuredSelection().stream().filter(Problem.class::isInstance)
				.map(problem -> ((Problem) problem).finding().object()).distinct().toList();
		return new StructuredSelection(objects);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		ISelectionChangedListener translated = event -> listener.selectionChanged(new SelectionChangedEvent(this, getSelection()));
		listeners.put(listener, translated);
		viewer.addSelectionChangedListener(translated);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		ISelectionChangedListener translated = listeners.remove(listener);
		if (translated != null) {
			viewer.removeSelectionChangedListener(translated);
		}
	}

	@Override
	public void setSelection(ISelection selection) {
		viewer.setSelection(selection);
	}
}
