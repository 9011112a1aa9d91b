/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.ui.internal.forms.FieldContext;

/** Several lines of text; the field grows with them. Tab leaves it as it leaves every other field. */
final class LongTextField extends TextField {

	private static final int LINES = 2;

	private int height;

	LongTextField(Composite parent, FieldContext context) {
		super(parent, context, SWT.MULTI | SWT.WRAP);
		frame().setTall(LINES * text().getLineHeight());
		text().addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	@Override
	public Extent extent() {
		return Extent.LINE;
	}

	@Override
	void sized() {
		int width = text().getSize().x;
		if (width > 0) {
			int needed = text().computeSize(width, SWT.DEFAULT).y;
			if (needed != height) {
				height = needed;
				context().resized();
			}
		}
	}
}
