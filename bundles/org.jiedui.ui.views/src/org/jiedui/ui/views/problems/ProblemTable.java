/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import java.util.Comparator;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeColumn;
import org.jiedui.core.validation.Severity;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.viewers.SoftSelection;

/** The columns of the problems; a click on a head sorts within each severity. */
final class ProblemTable {

	private final TreeViewer viewer;
	private final ProblemList problems;
	private final ImageCache images;

	ProblemTable(TreeViewer viewer, ProblemList problems) {
		this.viewer = viewer;
		this.problems = problems;
		images = new ImageCache(viewer.getControl());
	}

	void create() {
		viewer.getTree().setHeaderVisible(true);
		SoftSelection.install(viewer.getTree());
		for (ProblemColumn each : ProblemColumn.values()) {
			TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
			column.getColumn().setText(each.label());
			column.getColumn().setWidth(each.width());
			column.getColumn().setMoveable(true);
			column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column.getColumn(), each)));
			column.setLabelProvider(new ColumnLabelProvider() {
				@Override
				public String getText(Object element) {
					return element instanceof Problem problem ? each.text(problem) : each == ProblemColumn.MESSAGE ? group((Severity) element) : "";
				}

				@Override
				public Image getImage(Object element) {
					return each == ProblemColumn.MESSAGE ? image(element instanceof Problem problem ? problem.severity() : (Severity) element) : null;
				}
			});
		}
		viewer.setContentProvider(new ProblemTree(problems));
	}

	private String group(Severity severity) {
		String label = switch (severity) {
			case ERROR -> Messages.errors;
			case WARNING -> Messages.warnings;
			case INFO -> Messages.hints;
		};
		return NLS.bind(label, problems.of(severity).size());
	}

	private Image image(Severity severity) {
		return images.get(switch (severity) {
			case ERROR -> Icon.ERROR;
			case WARNING -> Icon.WARNING;
			case INFO -> Icon.INFO;
		});
	}

	/** Sorts by a column, the other way round when it is the one already. */
	private void sortBy(TreeColumn head, ProblemColumn column) {
		var tree = viewer.getTree();
		boolean descending = tree.getSortColumn() == head && tree.getSortDirection() == SWT.UP;
		tree.setSortColumn(head);
		tree.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		Comparator<Problem> order = descending ? column.order().reversed() : column.order();
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer sorted, Object left, Object right) {
				return left instanceof Problem one && right instanceof Problem other ? order.compare(one, other)
						: Comparator.<Severity>naturalOrder().compare((Severity) left, (Severity) right);
			}
		});
	}
}
