/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.RepairKind;

/** Takes blanks out of numbers: 1. 25亿 is 1.25亿, 12 000 is 12000, 9500 万元 is 9500万元. */
final class BlankRepair implements Repair {

	private static final int GROUP = 3;

	@Override
	public RepairKind kind() {
		return RepairKind.BLANKS;
	}

	@Override
	public Reading repair(Reading reading, Counter places) {
		String text = reading.text();
		ReadingBuilder repaired = new ReadingBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			char each = text.charAt(index);
			if (each == ' ' && isInside(text, index)) {
				places.add();
			} else {
				repaired.append(each, reading.origin(index));
			}
		}
		return repaired.build();
	}

	private static boolean isInside(String text, int blank) {
		if (blank == 0 || blank + 1 >= text.length()) {
			return false;
		}
		char before = text.charAt(blank - 1);
		char after = text.charAt(blank + 1);
		if (isDigit(before)) {
			return "万亿%‰".indexOf(after) >= 0 || after == '.' && isDigit(text, blank + 2) || isGroup(text, blank);
		}
		return before == '.' && isDigit(text, blank - 2) && isDigit(after) && isScaled(text, blank + 1);
	}

	/** A number of at most three digits, a blank, and three digits, no more. */
	private static boolean isGroup(String text, int blank) {
		int digits = 0;
		while (blank - 1 - digits >= 0 && isDigit(text.charAt(blank - 1 - digits)) && digits <= GROUP) {
			digits++;
		}
		for (int index = 1; index <= GROUP; index++) {
			if (!isDigit(text, blank + index)) {
				return false;
			}
		}
		return digits <= GROUP && !isDigit(text, blank + GROUP + 1);
	}

	/** Behind the point follows a number that has a unit, not the next entry of a list: 1. 25亿元, but 1. 2020年. */
	private static boolean isScaled(String text, int start) {
		int index = start;
		while (isDigit(text, index)) {
			index++;
		}
		return index < text.length() && "万亿%".indexOf(text.charAt(index)) >= 0;
	}

	private static boolean isDigit(String text, int index) {
		return index >= 0 && index < text.length() && isDigit(text.charAt(index));
	}

	private static boolean isDigit(char each) {
		return each >= '0' && each <= '9';
	}
}
