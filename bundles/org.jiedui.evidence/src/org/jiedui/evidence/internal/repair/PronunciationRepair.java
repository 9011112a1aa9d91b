/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.RepairKind;

/** Takes away the pronunciation that converters put into brackets behind single characters: 区(qū) is 区. */
final class PronunciationRepair implements Repair {

	private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
	private static final int LONGEST = 6;
	/** So many with a tone, and those without one are believed too: (de), (zi). */
	private static final int ENOUGH = 3;

	@Override
	public RepairKind kind() {
		return RepairKind.PRONUNCIATION;
	}

	@Override
	public Reading repair(Reading reading, Counter places) {
		String text = reading.text();
		int toned = 0;
		for (int index = 1; index < text.length(); index++) {
			int close = close(text, index);
			toned += close > 0 && isToned(text, index + 1, close) ? 1 : 0;
		}
		if (toned == 0) {
			return reading;
		}
		ReadingBuilder repaired = new ReadingBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			int close = index == 0 ? -1 : close(text, index);
			if (close > 0 && (toned >= ENOUGH || isToned(text, index + 1, close))) {
				places.add();
				index = close;
			} else {
				repaired.append(text.charAt(index), reading.origin(index));
			}
		}
		return repaired.build();
	}

	/** Where the bracket closes that opens here behind a character and has nothing but a syllable in it; else -1. */
	private static int close(String text, int open) {
		char bracket = text.charAt(open);
		if (bracket != '(' && bracket != '（' || !Character.isIdeographic(text.charAt(open - 1))) {
			return -1;
		}
		for (int index = open + 1; index < text.length() && index <= open + LONGEST + 1; index++) {
			char each = text.charAt(index);
			if (each == ')' || each == '）') {
				return index > open + 1 ? index : -1;
			}
			if (!(each >= 'a' && each <= 'z') && each != 'ü' && TONES.indexOf(each) < 0) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean isToned(String text, int start, int end) {
		for (int index = start; index < end; index++) {
			if (TONES.indexOf(text.charAt(index)) >= 0) {
				return true;
			}
		}
		return false;
	}
}
