/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks whether a file of H2 has the end that it had when it was closed, after a copy that broke off for instance. H2 opens one without it as the books
 * were long before, and says nothing of what was saved since. Of a file that was not closed, and of an encrypted one, nothing can be told. Looks at a
 * file that nobody in this process has open: whoever closes a file gives up the locks on it.
 */
public final class FileEnd {

	/** Lines with which a file and each of its chunks begin: fields with a colon, all but a few in hexadecimal numbers. */
	private static final int LINE = 1024;
	/** The format of the file of which that is true. */
	private static final String KNOWN = "3";
	private static final int HEX = 16;
	/** Chunks are measured in blocks of so many bytes. */
	private static final long BLOCK = 4096;

	private FileEnd() {
	}

	/** Whether the end is missing; not where there is no file. */
	public static boolean isMissing(Path file) throws IOException {
		if (!Files.exists(file)) {
			return false;
		}
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			Map<String, String> header = line(in, 0);
			return "1".equals(header.get("clean")) && KNOWN.equals(header.get("format")) && !isThere(in, header);
		} catch (EOFException strange) {
			// no file of H2, which says so itself
			return false;
		}
	}

	/** Whether the chunk that was written last is where the header says, and whole. */
	private static boolean isThere(RandomAccessFile in, Map<String, String> header) throws IOException {
		try {
			long last = Long.parseLong(header.getOrDefault("block", ""), HEX) * BLOCK;
			Map<String, String> chunk = line(in, last);
			return header.get("chunk").equals(chunk.get("chunk"))
					&& last + Long.parseLong(chunk.getOrDefault("len", ""), HEX) * BLOCK <= in.length();
		} catch (EOFException | NumberFormatException lost) {
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
