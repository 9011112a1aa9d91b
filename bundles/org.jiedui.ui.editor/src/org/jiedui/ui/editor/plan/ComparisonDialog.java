/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.PlanDifference;
import org.jiedui.ui.theme.Palette;

/** Two plans, or two versions of one, side by side: what is there on one side only, and what has other values, with both of them. */
public final class ComparisonDialog extends Dialog {

	private static final int WIDTH = 980;
	private static final int HEIGHT = 600;
	private static final int[] WIDTHS = { 380, 260, 260 };

	private final PlanDifference difference;
	private final String first;
	private final String second;
	private final ValueFormat format;
	private final DifferenceTree tree;
	private TreeViewer viewer;

	/**
	 * @param first what the first side is called
	 * @param second what the second side is called
	 */
	public ComparisonDialog(Shell parent, PlanDifference difference, String first, String second, ValueFormat format) {
		super(parent);
		this.difference = difference;
		this.first = first;
		this.second = second;
		this.format = format;
		tree = new DifferenceTree();
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.review_title, first, second));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		Label summary = new Label(area, SWT.NONE);
		summary.setText(new DifferenceText(format).summary(difference));
		GridDataFactory.fillDefaults().applyTo(summary);
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		String[] heads = { Messages.review_what, first, second };
		for (int column = 0; column < heads.length; column++) {
			TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.LEFT);
			made.getColumn().setText(heads[column]);
			made.getColumn().setWidth(WIDTHS[column]);
			made.setLabelProvider(new DifferenceLabel(column, new DifferenceText(format), new Palette()));
		}
		viewer.setContentProvider(tree);
		viewer.setInput(difference);
		viewer.expandAll();
		Button all = new Button(area, SWT.CHECK);
		all.setText(Messages.review_all);
		all.addListener(SWT.Selection, event -> {
			tree.showAll(all.getSelection());
			viewer.refresh();
			viewer.expandAll();
		});
		return area;
	}

	/** The tree, for tests. */
	TreeViewer viewer() {
		return viewer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLOSE_ID, Messages.review_close, true);
	}

	@Override
	protected void buttonPressed(int button) {
		close();
	}
}
