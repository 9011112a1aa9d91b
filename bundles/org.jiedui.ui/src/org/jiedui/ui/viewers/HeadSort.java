/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import java.util.Comparator;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Sorts a table by the head that is clicked, the other way round when it is the one already. */
public final class HeadSort {

	private HeadSort() {
	}

	/**
	 * For as long as the head lives.
	 *
	 * @param <E> what the rows are
	 * @param order of the rows by this column; asked for with each click, and none of it null
	 */
	public static <E> void install(TableViewer viewer, TableColumn head, Supplier<Comparator<E>> order) {
		head.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(viewer, head, order.get())));
	}

	private static <E> void sort(TableViewer viewer, TableColumn head, Comparator<E> order) {
		Table table = viewer.getTable();
		boolean descending = table.getSortColumn() == head && table.getSortDirection() == SWT.UP;
		table.setSortColumn(head);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		Comparator<E> wanted = descending ? order.reversed() : order;
		viewer.setComparator(new ViewerComparator() {
			@SuppressWarnings("unchecked")
			@Override
			public int compare(Viewer sorted, Object left, Object right) {
				return wanted.compare((E) left, (E) right);
			}
		});
	}
}
