/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

/**
 * How wide texts are, told without a display: Chinese characters are all of one width, and of letters the average serves.
 *
 * @param wide of a Chinese character, in pixels
 * @param narrow of a letter
 */
record CharacterWidths(double wide, double narrow) implements NetworkLayout.TextWidth {

	private static final int FIRST_WIDE = 0x2E80;

	@Override
	public double of(String text) {
		return text.codePoints().mapToDouble(each -> each >= FIRST_WIDE ? wide : narrow).sum();
	}
}
