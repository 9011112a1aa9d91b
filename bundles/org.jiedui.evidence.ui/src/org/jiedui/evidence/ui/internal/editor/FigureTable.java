/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMemento;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.ui.internal.text.TextLook;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.SoftSelection;
import org.jiedui.ui.views.ColumnWidths;

/** The figures of a document as a table; its selection is that of the desk. */
final class FigureTable {

	private final SourceDesk desk;
	private final TableViewer viewer;
	private final ImageCache images;
	private final Palette palette = new Palette();
	private List<ReportedFigure> rows = List.of();
	/** Whether the selection is being put in step, and so is no choice of the user's. */
	private boolean following;

	FigureTable(Composite parent, SourceDesk desk, FigureText texts) {
		this.desk = desk;
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		images = new ImageCache(viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		SoftSelection.install(viewer.getTable());
		for (FigureColumn each : FigureColumn.values()) {
			create(each, texts);
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addSelectionChangedListener(event -> chosen());
		viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = NLS.bind(Messages.table_name, desk.document().getName());
				}
			}
		});
		desk.addListener(new DeskListener() {
			@Override
			public void selected() {
				follow();
			}

			@Override
			public void changed() {
				show();
			}
		});
		show();
	}

	private void create(FigureColumn column, FigureText texts) {
		TableViewerColumn head = new TableViewerColumn(viewer, column.alignment());
		head.getColumn().setText(column.label());
		head.getColumn().setWidth(column.width());
		head.getColumn().setMoveable(true);
		head.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.text(texts).apply((ReportedFigure) element);
			}

			@Override
			public Image getImage(Object element) {
				return switch (column) {
					case TEXT -> sign((ReportedFigure) element);
					case STATE -> images.get(FigureIcons.of(SourceDesk.look((ReportedFigure) element)));
					default -> null;
				};
			}

			@Override
			public Color getForeground(Object element) {
				TextLook look = SourceDesk.look((ReportedFigure) element);
				boolean back = look == TextLook.CONTEXT || look == TextLook.WITHDRAWN || look == TextLook.REPETITION;
				return back ? palette.muted() : null;
			}

			@Override
			public String getToolTipText(Object element) {
				ReportedFigure figure = (ReportedFigure) element;
				String decision = texts.decision(figure);
				return column == FigureColumn.STATE && !decision.isEmpty() ? decision : texts.line(figure);
			}
		});
	}

	/** How bad the worst is that is said of a figure. */
	private Image sign(ReportedFigure figure) {
		return desk.remarks(figure).stream().map(Remark::severity).findFirst().map(FigureTable::icon).map(images::get).orElse(null);
	}

	private static Icon icon(Severity severity) {
		return switch (severity) {
			case ERROR -> Icon.ERROR;
			case WARNING -> Icon.WARNING;
			case INFO -> Icon.INFO;
		};
	}

	Table control() {
		return viewer.getTable();
	}

	private void chosen() {
		if (!following) {
			desk.select((ReportedFigure) viewer.getStructuredSelection().getFirstElement());
		}
	}

	private void follow() {
		following = true;
		viewer.setSelection(desk.selected().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
		following = false;
	}

	private void show() {
		if (viewer.getTable().isDisposed()) {
			return;
		}
		List<ReportedFigure> listed = desk.listed();
		following = true;
		if (listed.equals(rows)) {
			viewer.refresh();
		} else {
			rows = listed;
			viewer.setInput(rows);
		}
		following = false;
		follow();
	}

	void restore(IMemento memento) {
		ColumnWidths.restore(viewer.getTable(), memento);
	}

	void save(IMemento memento) {
		ColumnWidths.save(viewer.getTable(), memento);
	}
}
