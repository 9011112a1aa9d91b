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

/**
 * A page with the form of an object on its right: of the selected row, or of what the page is about. The form folds away and remembers its width. It
 * is made when it is first needed, and not before the page is on the screen.
 */
final class DetailPane {

	private static final String WIDTH = "width";
	private static final String FOLDED = "folded";
	private static final int WHOLE = 1000;
	private static final int STANDARD_WIDTH = 380;

	private final SashForm sash;
	private final Composite master;
	private final Composite detail;
	private final PageContext context;
	private final IDialogSettings settings;
	private Runnable folding = () -> {
	};
	private Runnable typing = () -> {
	};
	private DetailForm form;
	private boolean painted;
	private EObject shown;

	/** @param settings in which width and folding are remembered */
	DetailPane(Composite parent, PageContext context, IDialogSettings settings) {
		this.context = context;
		this.settings = settings;
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

	/** Where the page goes. */
	Composite master() {
		return master;
	}

	/** @param listener is told when the form was folded away or out, also by a jump to a field */
	void onFold(Runnable listener) {
		folding = listener;
	}

	/** @param listener is told when {@link #isTyping()} may be another */
	void onTyping(Runnable listener) {
		typing = listener;
	}

	/**
	 * The page is there: gives both sides their room.
	 *
	 * @param folded whether the form is folded away as long as the user has not chosen
	 */
	void ready(boolean folded) {
		int width = settings.get(WIDTH) == null ? STANDARD_WIDTH * WHOLE / 1280 : settings.getInt(WIDTH);
		sash.setWeights(WHOLE - width, width);
		detail.addListener(SWT.Resize, event -> remember());
		turn(settings.get(FOLDED) == null ? folded : settings.getBoolean(FOLDED));
		new FirstPaint(sash).then(() -> {
			painted = true;
			showUnlessFolded();
		});
	}

	private void remember() {
		if (!isFolded() && sash.getClientArea().width > 0) {
			settings.put(WIDTH, sash.getWeights()[1]);
		}
	}

	boolean isFolded() {
		return sash.getMaximizedControl() == master;
	}

	/** Hides the form or shows it again, now and next time. */
	void fold(boolean folded) {
		settings.put(FOLDED, folded);
		turn(folded);
	}

	/** Shows the form for now, whatever the user has chosen for the next time. */
	void unfold() {
		turn(false);
	}

	private void turn(boolean folded) {
		sash.setMaximizedControl(folded ? master : null);
		folding.run();
		showUnlessFolded();
	}

	/** Shows an object, or nothing when it is null. */
	void show(EObject object) {
		shown = object;
		showUnlessFolded();
	}

	private void showUnlessFolded() {
		if (!isFolded() && (painted || form != null)) {
			form().show(shown);
		}
	}

	private DetailForm form() {
		if (form == null) {
			form = new DetailForm(detail, context.form());
			form.onTyping(typing);
			Runnable another = form::refresh;
			context.settings().addListener(another);
			detail.addDisposeListener(event -> context.settings().removeListener(another));
			detail.layout();
		}
		return form;
	}

	/** Whether a field holds what the object does not have. */
	boolean isTyping() {
		return form != null && form.isTyping();
	}

	/** Puts what is being typed into the object; false when it is no legal value. */
	boolean commit() {
		return form == null || form.commit();
	}

	/** Leads to a field that holds no legal value. */
	void revealWrong() {
		unfold();
		form().revealWrong();
	}

	/** Unfolds the form and leads to a field of an object or of what it contains; a part that is open is left for the object. */
	void reveal(EObject object, EObject owner, EStructuralFeature feature) {
		boolean inside = owner != object || feature != null;
		shown = object;
		if (inside) {
			unfold();
			form().show(object);
			form().reveal(owner, feature);
		} else {
			showUnlessFolded();
			if (form != null && form.shown() != object) {
				form.reveal(object, null);
			}
		}
	}
}
