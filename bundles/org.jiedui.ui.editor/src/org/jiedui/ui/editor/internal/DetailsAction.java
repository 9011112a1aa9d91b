/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.jiedui.ui.images.Icon;

/** Folds the form beside a page away, or out again. */
final class DetailsAction extends Action {

	private final Supplier<DetailPane> pane;

	/** @param pane asked when the action is used, and when it is to show how the pane stands */
	DetailsAction(Supplier<DetailPane> pane) {
		super(Messages.Page_form, AS_CHECK_BOX);
		this.pane = pane;
		setImageDescriptor(Icon.FORM.descriptor());
	}

	@Override
	public void run() {
		pane.get().fold(!isChecked());
	}

	/** The pane was folded or unfolded by other means. */
	void refresh() {
		setChecked(!pane.get().isFolded());
	}
}
