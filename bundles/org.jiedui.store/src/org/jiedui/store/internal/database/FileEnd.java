/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks whether a file of H2 has the end that it had when it was closed, after a copy that broke off for instance. H2 opens one without it as the books
 * were long before, and says nothing of what was saved since. Of a file that was not closed, and of an encrypted one, nothing can be told.
 */
final class FileEnd {

	/** Lines with which a file and each of its chunks begin: fields with a colon, all but a few in hexadecimal numbers. */
	private static final int LINE = 1024;
	private static final int HEX = 16;
	/** Chunks are measured in blocks of so many bytes. */
	private static final long BLOCK = 4096;

	private FileEnd() {
	}

	/** Whether the end is missing. */
	static boolean isMissing(Path file) throws IOException {
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			Map<String, String> header = line(in, 0);
			if (!"1".equals(header.get("clean")) || !header.containsKey("block")) {
				return false;
			}
			long last = Long.parseLong(header.get("block"), HEX) * BLOCK;
			return last >= in.length() || last + Long.parseLong(line(in, last).getOrDefault("len", "0"), HEX) * BLOCK > in.length();
		} catch (EOFException | NumberFormatException strange) {
			// H2 says what it is
			return false;
		}
	}

	private static Map<String, String> line(RandomAccessFile in, long from) throws IOException {
		byte[] bytes = new byte[LINE];
		in.seek(from);
		in.readFully(bytes);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		Map<String, String> fields = new HashMap<>();
		for (String field : text.substring(0, Math.max(text.indexOf('\n'), 0)).split(",")) {
			int colon = field.indexOf(':');
			if (colon > 0) {
				fields.put(field.substring(0, colon), field.substring(colon + 1).strip());
			}
		}
		return fields;
	}
}
