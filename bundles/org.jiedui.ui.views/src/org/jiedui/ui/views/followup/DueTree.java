/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.plan.FollowUp;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.SoftSelection;

/** What is due, below who is to do it. UI thread only. */
final class DueTree {

	private static final int TASK_WIDTH = 230;
	private static final int DATE_WIDTH = 88;
	private static final int LEFT_WIDTH = 112;
	private static final int NAME_WIDTH = 110;

	private final TreeViewer viewer;
	private final Palette palette = new Palette();

	/** @param open is given what the user wants to see */
	DueTree(Composite parent, Consumer<FollowUp.Line> open) {
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION);
		viewer.getTree().setHeaderVisible(true);
		SoftSelection.install(viewer.getTree());
		viewer.setContentProvider(new Content());
		ClassImages classes = new ClassImages(new ImageCache(viewer.getControl()));
		column(Messages.columnTask, TASK_WIDTH, DueText::title,
				line -> classes.of(line.task().isEmpty() ? Literals.PLAN_TASK : Literals.MILESTONE));
		column(Messages.columnDue, DATE_WIDTH, line -> line.due().toString(), line -> null);
		TreeViewerColumn left = new TreeViewerColumn(viewer, SWT.NONE);
		left.getColumn().setText(Messages.columnLeft);
		left.getColumn().setWidth(LEFT_WIDTH);
		left.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof FollowUp.Line line ? DueText.left(line) : "";
			}

			@Override
			public Color getForeground(Object element) {
				return element instanceof FollowUp.Line line && line.isOverdue() ? palette.error() : null;
			}
		});
		column(Messages.columnResponsible, NAME_WIDTH, line -> DueText.responsible(line.answerable()), line -> null);
		column(Messages.columnProgramme, NAME_WIDTH, FollowUp.Line::programme, line -> null);
		viewer.addOpenListener(event -> {
			Object element = ((IStructuredSelection) event.getSelection()).getFirstElement();
			if (element instanceof FollowUp.Line line) {
				open.accept(line);
			} else if (element != null) {
				viewer.setExpandedState(element, !viewer.getExpandedState(element));
			}
		});
		palette.onChange(viewer.getControl(), viewer::refresh);
	}

	private void column(String label, int width, Function<FollowUp.Line, String> text, Function<FollowUp.Line, Image> image) {
		boolean first = viewer.getTree().getColumnCount() == 0;
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof FollowUp.Line line ? text.apply(line) : first ? DueText.group((DueChoice.Group) element) : "";
			}

			@Override
			public Image getImage(Object element) {
				return element instanceof FollowUp.Line line ? image.apply(line) : null;
			}
		});
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows groups, all of them unfolded. */
	void show(List<DueChoice.Group> groups) {
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(groups);
			viewer.expandAll();
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	/** Groups and their lines. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof DueChoice.Group group ? group.lines().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof DueChoice.Group;
		}
	}
}
