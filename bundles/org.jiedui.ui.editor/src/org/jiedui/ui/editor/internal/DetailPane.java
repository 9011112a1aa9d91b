/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.ui.forms.DetailForm;

/** A grid with the form of the selected row on its right. The form folds away and remembers its width. */
final class DetailPane {

	private static final String WIDTH = "width";
	private static final String FOLDED = "folded";
	private static final int WHOLE = 1000;
	private static final int STANDARD_WIDTH = 380;

	private final SashForm sash;
	private final Composite master;
	private final Composite detail;
	private final LedgerContext context;
	private final IDialogSettings settings;
	private DetailForm form;
	private EObject shown;

	DetailPane(Composite parent, LedgerContext context) {
		this.context = context;
		settings = context.dialogSettings("details." + context.ledger().id());
		sash = new SashForm(parent, SWT.HORIZONTAL);
		sash.setSashWidth(5);
		master = new Composite(sash, SWT.NONE);
		master.setLayout(new FillLayout());
		detail = new Composite(sash, SWT.NONE);
		detail.setLayout(new FillLayout());
	}

	Control control() {
		return sash;
	}

	/** Where the grid goes. */
	Composite master() {
		return master;
	}

	/** The grid is there: gives both sides their room. */
	void ready() {
		int width = settings.get(WIDTH) == null ? STANDARD_WIDTH * WHOLE / 1280 : settings.getInt(WIDTH);
		sash.setWeights(WHOLE - width, width);
		detail.addListener(SWT.Resize, event -> remember());
		fold(settings.getBoolean(FOLDED));
	}

	private void remember() {
		if (!isFolded() && sash.getClientArea().width > 0) {
			settings.put(WIDTH, sash.getWeights()[1]);
		}
	}

	boolean isFolded() {
		return sash.getMaximizedControl() == master;
	}

	/** Hides the form or shows it again. */
	void fold(boolean folded) {
		sash.setMaximizedControl(folded ? master : null);
		settings.put(FOLDED, folded);
		if (!folded) {
			showNow();
		}
	}

	/** Shows an object, or nothing when it is null. While the form is folded away, nothing is made. */
	void show(EObject object) {
		shown = object;
		if (!isFolded()) {
			showNow();
		}
	}

	private void showNow() {
		if (form == null) {
			form = new DetailForm(detail, context.form());
			Runnable another = form::refresh;
			context.settings().addListener(another);
			detail.addDisposeListener(event -> context.settings().removeListener(another));
			detail.layout();
		}
		if (form != null) {
			form.show(shown);
		}
	}

	/** Puts what is being typed into the object; false when it is no legal value. */
	boolean commit() {
		return form == null || form.commit();
	}

	/** Unfolds the form and leads to a field of an object or of what it contains. */
	void reveal(EObject object, EObject owner, EStructuralFeature feature) {
		show(object);
		if (isFolded() && (owner != object || feature != null)) {
			fold(false);
		}
		if (!isFolded() && form != null && (owner != object || feature != null)) {
			form.reveal(owner, feature);
		}
	}
}
