/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import org.jiedui.ui.theme.Tone;

/** Draws a picture, on the screen or into a file. */
interface Ink {

	/** How a line is drawn. */
	enum Stroke {
		PLAIN, DASHED, BOLD
	}

	/** A box with rounded corners. */
	void box(Box box, double corner, Tone fill, Tone line, Stroke stroke);

	/** A line; it ends in an arrow if it is to. */
	void line(Path path, Tone tone, Stroke stroke, boolean arrow);

	/** A text on one line, in the middle of the height of a box and from its left edge on, or in its middle. */
	void text(String text, Box box, Tone tone, boolean centred);
}
