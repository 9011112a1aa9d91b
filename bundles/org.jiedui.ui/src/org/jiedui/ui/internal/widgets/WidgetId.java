/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.widgets;

import org.eclipse.swt.widgets.Widget;

/** Names widgets, so that tests and tools find them whatever the language and the layout. */
public final class WidgetId {

	/** The widget data that holds the name. */
	public static final String KEY = "org.jiedui.ui.id";

	private WidgetId() {
	}

	/** Names a widget; names are unique within a form, window or view. */
	public static void set(Widget widget, String id) {
		widget.setData(KEY, id);
	}
}
