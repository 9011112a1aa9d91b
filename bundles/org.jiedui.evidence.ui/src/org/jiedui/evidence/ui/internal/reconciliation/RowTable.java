/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.reconciliation;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.jiedui.evidence.comparison.ComparisonRow;
import org.jiedui.evidence.comparison.Verdict;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.HeadSort;
import org.jiedui.ui.viewers.SoftSelection;
import org.jiedui.ui.views.ColumnWidths;

/** What is claimed and what is booked as a table; a click on a head sorts. */
final class RowTable {

	private final TableViewer viewer;
	private final ImageCache images;
	private final Palette palette = new Palette();
	private RowText texts;

	RowTable(Composite parent, RowText texts) {
		this.texts = texts;
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		images = new ImageCache(viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		SoftSelection.install(viewer.getTable());
		for (RowColumn each : RowColumn.values()) {
			create(each);
		}
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = Messages.tableName;
				}
			}
		});
	}

	private void create(RowColumn column) {
		TableViewerColumn head = new TableViewerColumn(viewer, column.alignment());
		head.getColumn().setText(column.label());
		head.getColumn().setWidth(column.width());
		head.getColumn().setMoveable(true);
		HeadSort.<ComparisonRow>install(viewer, head.getColumn(), () -> column.order(texts));
		head.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.text(texts, (ComparisonRow) element);
			}

			@Override
			public Image getImage(Object element) {
				Icon mark = column == RowColumn.INDICATOR ? VerdictIcons.of(((ComparisonRow) element).verdict()) : null;
				return mark == null ? null : images.get(mark);
			}

			@Override
			public Color getForeground(Object element) {
				ComparisonRow row = (ComparisonRow) element;
				boolean number = column == RowColumn.DIFFERENCE || column == RowColumn.SHARE;
				return number && row.verdict() == Verdict.DIFFERS ? palette.error() : row.verdict() == Verdict.NO_LEDGER ? palette.muted() : null;
			}
		});
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows other rows; words may be others by now. */
	void show(List<ComparisonRow> rows, RowText words) {
		texts = words;
		viewer.setInput(rows);
	}

	/** The column under the mouse of what was clicked; the first one elsewhere. */
	RowColumn columnAt(Point place) {
		ViewerCell cell = viewer.getCell(place);
		return cell == null ? RowColumn.INDICATOR : RowColumn.values()[cell.getColumnIndex()];
	}

	void restore(IMemento memento) {
		ColumnWidths.restore(viewer.getTable(), memento);
	}

	void save(IMemento memento) {
		ColumnWidths.save(viewer.getTable(), memento);
	}
}
