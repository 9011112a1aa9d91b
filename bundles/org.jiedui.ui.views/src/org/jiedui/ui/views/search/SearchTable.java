/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.viewers.SoftSelection;
import org.jiedui.ui.views.ColumnWidths;

/** What was found, the best first. Enter or a double click opens. */
final class SearchTable {

	private final TableViewer viewer;
	private final Consumer<SearchRow> open;

	SearchTable(Composite parent, Consumer<SearchRow> open) {
		this.open = open;
		viewer = new TableViewer(parent, SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		SoftSelection.install(viewer.getTable());
		ClassImages classes = new ClassImages(new ImageCache(viewer.getControl()));
		column(Messages.columnName, 260, row -> row.hit().name(), row -> classes.of(row.hit().type()));
		column(Messages.columnKind, 110, SearchRow::kind, row -> null);
		column(Messages.columnProgramme, 160, SearchRow::programme, row -> null);
		column(Messages.columnExcerpt, 420, row -> row.hit().excerpt(), row -> null);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addOpenListener(event -> openSelected((IStructuredSelection) event.getSelection()));
	}

	private void column(String label, int width, Function<SearchRow, String> text, Function<SearchRow, Image> image) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((SearchRow) element);
			}

			@Override
			public Image getImage(Object element) {
				return image.apply((SearchRow) element);
			}
		});
	}

	TableViewer viewer() {
		return viewer;
	}

	void show(List<SearchRow> rows) {
		viewer.setInput(rows);
	}

	/** Goes from the box down into the results. */
	void focusFirst() {
		if (viewer.getTable().getItemCount() > 0) {
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)), true);
			viewer.getTable().setFocus();
		}
	}

	/** Opens the best result. */
	void openFirst() {
		if (viewer.getTable().getItemCount() > 0) {
			open.accept((SearchRow) viewer.getElementAt(0));
		}
	}

	private void openSelected(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof SearchRow row) {
			open.accept(row);
		}
	}

	void restore(IMemento memento) {
		ColumnWidths.restore(viewer.getTable(), memento);
	}

	void save(IMemento memento) {
		ColumnWidths.save(viewer.getTable(), memento);
	}
}
