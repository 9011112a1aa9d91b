/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.util.Objects;

/**
 * A picture as it is.
 *
 * @param caption what it shows
 * @param png the bytes of a PNG file
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String caption, byte[] png, int width, int height) implements Block {

	public Picture {
		Objects.requireNonNull(caption, "caption");
		png = png.clone();
	}

	@Override
	public byte[] png() {
		return png.clone();
	}
}
