/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the characters of a text file are written.
 *
 * @param charset the encoding
 * @param mark how many bytes at the beginning say so and are no text
 */
record TextEncoding(Charset charset, int mark) {

	private static final Charset CHINESE = Charset.forName("GB18030");

	/** Looks through the file as far as it must; empty for what is text in no encoding that offices use. */
	static Optional<TextEncoding> of(Path file) throws IOException {
		Optional<TextEncoding> marked = marked(file);
		if (marked.isPresent()) {
			return marked;
		}
		for (Charset each : new Charset[] { StandardCharsets.UTF_8, CHINESE }) {
			if (isWrittenIn(file, each)) {
				return Optional.of(new TextEncoding(each, 0));
			}
		}
		return Optional.empty();
	}

	/** As somebody says that a file is written. */
	static TextEncoding as(Path file, Charset charset) throws IOException {
		return marked(file).filter(found -> found.charset().equals(charset)).orElse(new TextEncoding(charset, 0));
	}

	private static Optional<TextEncoding> marked(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(3);
			if (start.length == 3 && (start[0] & 0xff) == 0xef && (start[1] & 0xff) == 0xbb && (start[2] & 0xff) == 0xbf) {
				return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
			}
			if (start.length > 1 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
				return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
			}
			if (start.length > 1 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
				return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
			}
		}
		return Optional.empty();
	}

	private static boolean isWrittenIn(Path file, Charset charset) throws IOException {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer chars = CharBuffer.allocate(1 << 15);
		ByteBuffer bytes = ByteBuffer.allocate(1 << 15);
		try (InputStream in = Files.newInputStream(file)) {
			for (boolean end = false; !end;) {
				int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
				end = read < 0;
				bytes.position(bytes.position() + Math.max(read, 0)).flip();
				CoderResult result;
				do {
					result = decoder.decode(bytes, chars, end);
					if (result.isError() || hasNul(chars.flip())) {
						return false;
					}
					chars.clear();
				} while (result.isOverflow());
				bytes.compact();
			}
		}
		return true;
	}

	/** A NUL is in no text; in another encoding, or in a file that is none, there are many. */
	private static boolean hasNul(CharBuffer chars) {
		return chars.chars().anyMatch(each -> each == 0);
	}
}
