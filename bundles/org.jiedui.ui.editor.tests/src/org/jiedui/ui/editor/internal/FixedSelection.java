/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Stands for a grid in which the test selects. */
final class FixedSelection implements ISelectionProvider {

	final List<ISelectionChangedListener> listeners = new ArrayList<>();
	private ISelection selection;

	/** @param selected null for nothing */
	FixedSelection(Object selected) {
		selection = selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection another) {
		selection = another;
		List.copyOf(listeners).forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, another)));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
