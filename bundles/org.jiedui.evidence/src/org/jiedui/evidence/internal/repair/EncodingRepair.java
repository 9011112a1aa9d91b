/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jiedui.evidence.internal.source.Sense;
import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.RepairKind;

/**
 * Lines whose bytes were taken for another encoding and stored like that: UTF-8 or GB18030 read as Latin letters, UTF-8 read as GB18030. A line is
 * given back its bytes, and if these make sense in the right encoding and the line does not, it is replaced.
 */
final class EncodingRepair implements Repair {

	private static final Charset GB = Charset.forName("GB18030");
	private static final Charset LATIN = StandardCharsets.ISO_8859_1;
	private static final int LONGEST = 1 << 16;
	private static final int SHORTEST = 4;
	private static final double GAIN = 0.15;

	@Override
	public RepairKind kind() {
		return RepairKind.ENCODING;
	}

	@Override
	public Reading repair(Reading reading, Counter places) {
		String text = reading.text();
		ReadingBuilder repaired = null;
		int done = 0;
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			if (isSuspect(text, start, end)) {
				String right = right(text.substring(start, end));
				if (right != null) {
					repaired = repaired == null ? new ReadingBuilder(text.length()) : repaired;
					copy(reading, done, start, repaired);
					spread(right, reading, start, end, repaired);
					done = end;
					places.add();
				}
			}
			start = end + 1;
		}
		if (repaired == null) {
			return reading;
		}
		copy(reading, done, text.length(), repaired);
		return repaired.build();
	}

	private static void copy(Reading reading, int from, int to, ReadingBuilder into) {
		for (int index = from; index < to; index++) {
			into.append(reading.text().charAt(index), reading.origin(index));
		}
	}

	/** Bytes of a character lie one behind the other, so its place is where its share of the bytes begins. */
	private static void spread(String right, Reading reading, int start, int end, ReadingBuilder into) {
		for (int index = 0; index < right.length(); index++) {
			into.append(right.charAt(index), reading.origin(start + (int) ((long) index * (end - start) / right.length())));
		}
	}

	/** Lines with Latin letters that have accents, or with Chinese that hardly anybody writes. */
	private static boolean isSuspect(String text, int start, int end) {
		if (end - start < SHORTEST || end - start > LONGEST) {
			return false;
		}
		int accented = 0;
		int chinese = 0;
		for (int index = start; index < end; index++) {
			char each = text.charAt(index);
			accented += each >= '\u0080' && each <= '\u00FF' ? 1 : 0;
			chinese += each >= '\u4E00' && each <= '\u9FFF' ? 1 : 0;
		}
		return accented * 2 > end - start || chinese * 3 > end - start && Sense.of(text.subSequence(start, end)) < GAIN;
	}

	private static String right(String line) {
		double sense = Math.max(0, Sense.of(line));
		for (Charset[] wrongAndRight : new Charset[][] { { LATIN, StandardCharsets.UTF_8 }, { LATIN, GB }, { GB, StandardCharsets.UTF_8 } }) {
			String candidate = reread(line, wrongAndRight[0], wrongAndRight[1]);
			if (candidate != null && Sense.of(candidate) > sense + GAIN) {
				return candidate;
			}
		}
		return null;
	}

	private static String reread(String line, Charset wrong, Charset right) {
		try {
			ByteBuffer bytes = wrong.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT).encode(CharBuffer.wrap(line));
			CharsetDecoder decoder = right.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
			return decoder.decode(bytes).toString();
		} catch (CharacterCodingException otherwise) {
			return null;
		}
	}
}
