/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.preferences;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light or dark. Until one is chosen, the workbench does as the desktop does. */
enum ColourTheme {
	LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
	DARK("org.eclipse.e4.ui.css.theme.e4_dark");

	private final String id;

	ColourTheme(String id) {
		this.id = id;
	}

	/** The theme of the screen now. */
	static ColourTheme shown() {
		var active = engine().getActiveTheme();
		if (active == null) {
			return Display.isSystemDarkTheme() ? DARK : LIGHT;
		}
		return active.getId().startsWith(DARK.id) ? DARK : LIGHT;
	}

	/** Shows it at once and at every start. */
	void show() {
		engine().setTheme(id, true);
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
