/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.RepairKind;

/** Full-width digits, letters and signs of numbers become the usual ones, all blanks one kind, all line breaks one character. */
final class WidthRepair implements Repair {

	private static final char FULL_WIDTH = '\uFF01';
	private static final char FULL_WIDTH_END = '\uFF5E';
	private static final int SHIFT = 0xFEE0;
	/** Signs of Chinese sentences: they are right as they are. */
	private static final String KEPT = "，。！？；：（）";

	@Override
	public RepairKind kind() {
		return RepairKind.WIDTH;
	}

	@Override
	public Reading repair(Reading reading, Counter places) {
		String text = reading.text();
		ReadingBuilder repaired = new ReadingBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			char each = text.charAt(index);
			if (isNothing(each)) {
				continue;
			}
			if (each == '\r') {
				if (index + 1 >= text.length() || text.charAt(index + 1) != '\n') {
					repaired.append('\n', reading.origin(index));
				}
				continue;
			}
			char usual = usual(each);
			if (usual != each) {
				places.add();
			}
			repaired.append(usual, reading.origin(index));
		}
		return repaired.build();
	}

	private static char usual(char each) {
		if (each >= FULL_WIDTH && each <= FULL_WIDTH_END && KEPT.indexOf(each) < 0) {
			return (char) (each - SHIFT);
		}
		return switch (each) {
			case '\u00A0', '\u3000', '\t', '\f', '\u2002', '\u2003', '\u2009' -> ' ';
			case '\u2028', '\u2029', '\u0085', '\u000B' -> '\n';
			case '\u2236' -> ':';
			case '\uFE6A' -> '%';
			default -> each;
		};
	}

	/** Whether a character shows nothing. */
	private static boolean isNothing(char each) {
		return each >= '\u200B' && each <= '\u200F' || each == '\uFEFF' || each == '\u00AD';
	}
}
