/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.text.Normalizer;

/** Text without what only looks different: full-width digits and letters, blanks of all kinds around. */
final class PlainText {

	private PlainText() {
	}

	static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u00a0', ' ').strip();
	}
}
