/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import org.eclipse.swt.widgets.Widget;

/** Stable names of controls, by which tests and scripts find them. */
final class ControlName {

	/** The widget data that holds the name. */
	static final String KEY = "org.jiedui.ui.id";

	private ControlName() {
	}

	/** Names a control; returns it. */
	static <T extends Widget> T name(T widget, String name) {
		widget.setData(KEY, name);
		return widget;
	}
}
