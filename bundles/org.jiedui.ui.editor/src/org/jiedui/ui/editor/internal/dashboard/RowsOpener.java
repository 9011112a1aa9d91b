/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.model.value.Qualified;

/** Opens the rows behind a number. */
interface RowsOpener {

	/**
	 * @param control that shows the number
	 * @param rows of each programme that has a share in it; nothing happens where there are none
	 * @param text tells a share
	 */
	void open(Control control, List<Rows> rows, Function<Qualified, String> text);
}
