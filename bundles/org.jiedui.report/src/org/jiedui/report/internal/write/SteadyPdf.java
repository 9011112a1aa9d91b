/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes what is made by chance out of a PDF file: its identifier and the prefix of the embedded font. Lengths stay, so that all places do. */
final class SteadyPdf {

	private static final String[] NAMES = { "/BaseFont/", "/FontName/" };
	private static final String PREFIX = "JIEDUI";
	private static final String IDENTIFIER = "/ID [<";
	private static final int DIGITS = 32;

	private SteadyPdf() {
	}

	/** @param about what the identifier is made of */
	static void copy(Path file, OutputStream out, String about) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		for (String name : NAMES) {
			for (int at = find(bytes, name, 0); at >= 0; at = find(bytes, name, at + 1)) {
				int start = at + name.length();
				if (start + PREFIX.length() < bytes.length && bytes[start + PREFIX.length()] == '+') {
					put(bytes, start, PREFIX);
				}
			}
		}
		String digest = digest(about);
		for (int at = find(bytes, IDENTIFIER, Math.max(0, bytes.length - 4_096)); at >= 0; at = find(bytes, IDENTIFIER, at + 1)) {
			int first = at + IDENTIFIER.length();
			put(bytes, first, digest);
			int second = find(bytes, "<", first);
			if (second >= 0) {
				put(bytes, second + 1, digest);
			}
		}
		out.write(bytes);
	}

	private static void put(byte[] bytes, int at, String text) {
		System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, bytes, at, text.length());
	}

	private static int find(byte[] bytes, String text, int from) {
		byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
		for (int at = from; at <= bytes.length - wanted.length; at++) {
			int same = 0;
			while (same < wanted.length && bytes[at + same] == wanted[same]) {
				same++;
			}
			if (same == wanted.length) {
				return at;
			}
		}
		return -1;
	}

	private static String digest(String about) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}
}
