/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

/**
 * A group as it stands in a grid, and the rows below it.
 *
 * @param group which
 * @param position where it stands
 * @param shown how many rows stand below it; none where it is folded, or has groups in it
 */
record GroupBlock(GroupRow group, int position, int shown) {

	/** The position behind it. */
	int end() {
		return position + 1 + shown;
	}

	/** Whether a row of the source is shown in it. */
	boolean shows(int sourcePosition) {
		return sourcePosition >= group.first() && sourcePosition < group.first() + shown;
	}
}
