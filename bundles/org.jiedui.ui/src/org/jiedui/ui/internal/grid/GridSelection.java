/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;

/** Tells the workbench which rows are selected: once after a burst of events, and only when other rows are. */
public final class GridSelection implements IPostSelectionProvider {

	private final Control table;
	private final RangeOperations ranges;
	private final Consumer<EObject> reveal;
	private final Consumer<List<EObject>> hold;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private final ListenerList<Runnable> cellListeners = new ListenerList<>();
	private List<EObject> told = List.of();
	private boolean pending;

	/**
	 * @param table with which the selection goes
	 * @param reveal selects and shows a row
	 * @param hold is told which rows are selected before others are
	 */
	GridSelection(Control table, RangeOperations ranges, Consumer<EObject> reveal, Consumer<List<EObject>> hold) {
		this.table = table;
		this.ranges = ranges;
		this.reveal = reveal;
		this.hold = hold;
	}

	/** Something was selected or deselected. */
	void changed() {
		if (!pending && !table.isDisposed()) {
			pending = true;
			table.getDisplay().asyncExec(this::tell);
		}
	}

	private void tell() {
		pending = false;
		if (table.isDisposed()) {
			return;
		}
		cellListeners.forEach(Runnable::run);
		List<EObject> rows = ranges.selectedRows();
		if (!rows.equals(told)) {
			told = rows;
			hold.accept(rows);
			SelectionChangedEvent event = new SelectionChangedEvent(this, new StructuredSelection(rows));
			listeners.forEach(listener -> listener.selectionChanged(event));
			postListeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	/** @param listener is told after cells were selected, also within the same rows */
	public void addCellListener(Runnable listener) {
		cellListeners.add(listener);
	}

	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(ranges.selectedRows());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EObject object
				&& !ranges.selectedRows().contains(object)) {
			reveal.accept(object);
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
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
