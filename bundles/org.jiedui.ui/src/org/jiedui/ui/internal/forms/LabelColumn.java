/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The common width of the labels of a form, so that all fields begin at the same place. */
final class LabelColumn {

	private static final int WIDEST = 128;
	private static final int NARROWEST = 56;

	private final List<Control> labels = new ArrayList<>();
	private int width = -1;

	void add(Control label) {
		labels.add(label);
		width = -1;
	}

	/** Pixels; a longer label is wrapped. */
	int width() {
		if (width < 0) {
			int widest = labels.stream().mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
			width = Math.clamp(widest, NARROWEST, WIDEST);
		}
		return width;
	}
}
