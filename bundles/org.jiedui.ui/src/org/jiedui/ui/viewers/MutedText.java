/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import org.eclipse.swt.widgets.Control;
import org.jiedui.ui.theme.Palette;

/** Lets the text of a control step back. It keeps doing so when the dark theme gives all texts its own colour. */
public final class MutedText {

	/** How the style sheets of the workbench know a control; {@code css/dark.css} has the rule for it. */
	private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private MutedText() {
	}

	/** For as long as the control lives. */
	public static void install(Control control) {
		Palette palette = new Palette();
		control.setData(STYLE_CLASS, MutedText.class.getSimpleName());
		control.setForeground(palette.muted());
		palette.onChange(control, () -> control.setForeground(palette.muted()));
	}
}
