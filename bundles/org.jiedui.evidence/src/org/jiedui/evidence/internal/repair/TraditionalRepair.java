/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.RepairKind;

import com.ibm.icu.text.Transliterator;

/** Reads traditional characters as the simplified ones that they stand for, in texts that have more than a few. */
final class TraditionalRepair implements Repair {

	private static final char FIRST = '\u3400';
	private static final char LAST = '\u9FFF';
	/** One of so many Chinese characters: a simplified text has names and quotations with fewer. */
	private static final int ONE_OF = 50;
	/** What a text has twice in a line is meant so. Simplified texts use these themselves, in another meaning. */
	private static final String AMBIGUOUS = "著乾藉瞭夥餘於";

	private static final class Table {

		private static final char[] SIMPLIFIED = simplified();

		private static char[] simplified() {
			Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
			char[] table = new char[LAST - FIRST + 1];
			for (char each = FIRST; each <= LAST; each++) {
				String one = transliterator.transliterate(String.valueOf(each));
				table[each - FIRST] = one.length() == 1 ? one.charAt(0) : each;
			}
			table['餘' - FIRST] = '余';
			table['於' - FIRST] = '于';
			return table;
		}
	}

	@Override
	public RepairKind kind() {
		return RepairKind.TRADITIONAL;
	}

	@Override
	public Reading repair(Reading reading, Counter places) {
		String text = reading.text();
		int chinese = 0;
		int traditional = 0;
		for (int index = 0; index < text.length(); index++) {
			char each = text.charAt(index);
			if (each >= FIRST && each <= LAST) {
				chinese++;
				traditional += simplified(each) != each && AMBIGUOUS.indexOf(each) < 0 ? 1 : 0;
			}
		}
		if (traditional == 0 || traditional * ONE_OF < chinese) {
			return reading;
		}
		ReadingBuilder repaired = new ReadingBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			char each = text.charAt(index);
			char right = simplified(each);
			if (right != each) {
				places.add();
			}
			repaired.append(right, reading.origin(index));
		}
		return repaired.build();
	}

	private static char simplified(char each) {
		return each >= FIRST && each <= LAST ? Table.SIMPLIFIED[each - FIRST] : each;
	}
}
