/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.math.BigDecimal;

/** Numbers with thousands separators. */
final class Digits {

	private Digits() {
	}

	/** All digits of the number, those before the point in groups of three: {@code -1,234.5}. */
	static String grouped(BigDecimal number) {
		String plain = number.abs().toPlainString();
		int point = plain.indexOf('.');
		StringBuilder text = new StringBuilder(plain);
		for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
			text.insert(at, ',');
		}
		return number.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
	}
}
