/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.deletion;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.viewers.SoftSelection;

/** Asks whether to delete, and lists what refers to the objects and would lose that reference. */
final class DeletionDialog extends Dialog {

	private static final int LIST_HEIGHT = 180;
	private static final int[] WIDTHS = { 330, 150 };

	private final List<EObject> objects;
	private final List<Referrers.Row> referrers;
	private final boolean complete;
	private final boolean allowed;

	/**
	 * @param complete false when there are more referrers than are listed
	 * @param allowed false when a reference is frozen, so that the objects cannot be deleted
	 */
	DeletionDialog(Shell parent, List<EObject> objects, List<Referrers.Row> referrers, boolean complete, boolean allowed) {
		super(parent);
		this.objects = objects;
		this.referrers = referrers;
		this.complete = complete;
		this.allowed = allowed;
		if (!referrers.isEmpty()) {
			setShellStyle(getShellStyle() | SWT.RESIZE);
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 10).applyTo(area);
		sentence(area, question());
		if (!referrers.isEmpty()) {
			sentence(area, complete ? Messages.referred : Messages.referredByMore);
			list(area);
		}
		if (!allowed) {
			sentence(area, Messages.frozen);
		}
		return area;
	}

	private String question() {
		if (objects.size() > 1) {
			return NLS.bind(Messages.questionSeveral, objects.size());
		}
		EObject object = objects.getFirst();
		String title = new Titles(new Labels(Locale.getDefault())).title(object);
		return NLS.bind(object.eContents().isEmpty() ? Messages.question : Messages.questionWithParts, title);
	}

	private static void sentence(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(label);
	}

	private void list(Composite area) {
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		SoftSelection.install(table);
		GridDataFactory.fillDefaults().grab(true, true).hint(480, LIST_HEIGHT).applyTo(table);
		String[] heads = { Messages.columnObject, Messages.columnField };
		for (int index = 0; index < heads.length; index++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(heads[index]);
			column.setWidth(WIDTHS[index]);
		}
		ClassImages classes = new ClassImages(new ImageCache(table));
		for (Referrers.Row row : referrers) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { row.title(), row.field() });
			item.setImage(classes.of(row.type()));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.delete, allowed).setEnabled(allowed);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, !allowed);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 420), size.y);
	}
}
