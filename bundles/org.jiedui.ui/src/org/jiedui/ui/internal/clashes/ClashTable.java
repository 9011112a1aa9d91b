/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.jiedui.core.session.Clash.Choice;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.internal.widgets.WidgetId;
import org.jiedui.ui.viewers.SoftSelection;

/** Lists clashes. A click on a side chooses it, and so do the arrow keys to the left and right for all selected rows. */
final class ClashTable {

	private final ClashChoices choices;
	private final Runnable chosen;
	private final TableViewer viewer;

	/** @param chosen told after each choice */
	ClashTable(Composite parent, ClashChoices choices, Runnable chosen) {
		this.choices = choices;
		this.chosen = chosen;
		viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		WidgetId.set(table, "clashes");
		SoftSelection.install(table);
		ColumnViewerToolTipSupport.enableFor(viewer);
		ImageCache images = new ImageCache(table);
		for (ClashColumn column : ClashColumn.values()) {
			TableViewerColumn head = new TableViewerColumn(viewer, SWT.NONE);
			head.getColumn().setText(column.label());
			head.getColumn().setWidth(column.width());
			head.setLabelProvider(column.labels(choices, images));
		}
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(choices.rows());
		table.setSelection(0);
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseDown, this::click);
	}

	Table control() {
		return viewer.getTable();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
			event.doit = false;
			List<ClashRow> rows = viewer.getStructuredSelection().stream().map(ClashRow.class::cast).toList();
			choose(rows, event.keyCode == SWT.ARROW_LEFT ? Choice.MINE : Choice.THEIRS);
		}
	}

	private void click(Event event) {
		ViewerCell cell = event.button == 1 ? viewer.getCell(new Point(event.x, event.y)) : null;
		if (cell != null) {
			ClashColumn.values()[cell.getColumnIndex()].choice().ifPresent(side -> choose(List.of((ClashRow) cell.getElement()), side));
		}
	}

	void choose(Collection<ClashRow> rows, Choice choice) {
		choices.choose(rows, choice);
		viewer.refresh();
		chosen.run();
	}
}
