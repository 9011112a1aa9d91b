/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.core.dashboard.Rows;

/**
 * A part of a picture that stands for a number.
 *
 * @param bounds where it is drawn
 * @param text what it says, with number and unit
 * @param rows what stands behind it; none where it leads nowhere
 */
public record Mark(Rectangle bounds, String text, List<Rows> rows) {

	public Mark {
		rows = List.copyOf(rows);
	}
}
