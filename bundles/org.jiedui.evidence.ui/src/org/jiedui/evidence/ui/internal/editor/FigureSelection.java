/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.jiedui.evidence.ReportedFigure;

/** The selected figure for the rest of the workbench. It is there before the text is read, since the workbench asks for it once. */
final class FigureSelection implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private SourceDesk desk;

	/** From now on tells what is selected there. */
	void follow(SourceDesk shown) {
		desk = shown;
		shown.addListener(new DeskListener() {
			@Override
			public void selected() {
				tell();
			}

			@Override
			public void changed() {
				// Who shows a figure hears of its changes from the session.
			}
		});
		tell();
	}

	private void tell() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(each -> each.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return desk == null ? StructuredSelection.EMPTY : desk.selected().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (desk != null && selection instanceof IStructuredSelection rows && rows.getFirstElement() instanceof ReportedFigure figure) {
			desk.select(figure);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
