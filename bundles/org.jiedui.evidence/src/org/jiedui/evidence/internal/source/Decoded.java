/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes as characters, in the encoding that makes the most sense of them.
 *
 * @param text the characters, without a byte order mark
 * @param encoding what the encoding is called
 */
record Decoded(String text, String encoding) {

	private static final List<Charset> CANDIDATES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"));
	private static final int SAMPLE = 1 << 16;
	/** So many times more zero bytes are on the one side than on the other. */
	private static final int CLEARLY = 4;
	private static final char MARK = '\uFEFF';

	static Decoded of(byte[] content) {
		Charset marked = marked(content);
		if (marked != null) {
			return decoded(content, marked);
		}
		if (isValid(content, StandardCharsets.UTF_8)) {
			return decoded(content, StandardCharsets.UTF_8);
		}
		byte[] sample = content.length <= SAMPLE ? content : java.util.Arrays.copyOf(content, SAMPLE);
		Charset best = StandardCharsets.UTF_8;
		double highest = Double.NEGATIVE_INFINITY;
		for (Charset each : CANDIDATES) {
			double sense = Sense.of(new String(sample, each));
			if (sense > highest) {
				highest = sense;
				best = each;
			}
		}
		return decoded(content, best);
	}

	private static Decoded decoded(byte[] content, Charset charset) {
		String text = new String(content, charset);
		return new Decoded(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text, charset.name());
	}

	private static Charset marked(byte[] content) {
		if (content.length >= 2) {
			int first = content[0] & 0xFF;
			int second = content[1] & 0xFF;
			if (first == 0xFE && second == 0xFF) {
				return StandardCharsets.UTF_16BE;
			}
			if (first == 0xFF && second == 0xFE) {
				return StandardCharsets.UTF_16LE;
			}
			return zeros(content);
		}
		return null;
	}

	/** Texts in UTF-16 without a mark have a zero byte beside each digit, blank and line break. */
	private static Charset zeros(byte[] content) {
		int length = Math.min(content.length, SAMPLE) & ~1;
		int even = 0;
		int odd = 0;
		for (int index = 0; index < length; index += 2) {
			even += content[index] == 0 ? 1 : 0;
			odd += content[index + 1] == 0 ? 1 : 0;
		}
		int few = length / 200;
		Charset likely = even > few && even > CLEARLY * odd ? StandardCharsets.UTF_16BE
				: odd > few && odd > CLEARLY * even ? StandardCharsets.UTF_16LE : null;
		return likely != null && Sense.of(new String(content, 0, length, likely)) > 0 ? likely : null;
	}

	private static boolean isValid(byte[] content, Charset charset) {
		try {
			charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(content));
			return true;
		} catch (CharacterCodingException malformed) {
			return false;
		}
	}
}
