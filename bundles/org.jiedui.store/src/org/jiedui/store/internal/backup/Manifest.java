/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a backup says of itself, in the file {@value #ENTRY} of it.
 *
 * @param layout of the backup itself
 * @param format of the tables
 * @param state of the books; copies of older programs say no more than the heads
 * @param size of the database in bytes
 * @param digest SHA-256 of the database, in hexadecimal digits
 */
record Manifest(int layout, int format, BooksState state, long size, String digest) {

	static final String ENTRY = "manifest.properties";
	/** To be raised when an older program could not read a backup. */
	static final int LAYOUT = 1;

	private static final int ENOUGH = 16 << 20;

	void write(OutputStream out) throws IOException {
		Properties lines = new Properties();
		lines.setProperty("layout", String.valueOf(layout));
		lines.setProperty("format", String.valueOf(format));
		lines.setProperty("heads",
				state.heads().entrySet().stream().map(head -> head.getKey() + ":" + head.getValue()).collect(Collectors.joining(" ")));
		lines.setProperty("rest", state.rest());
		lines.setProperty("size", String.valueOf(size));
		lines.setProperty("sha256", digest);
		lines.store(out, "Jiedui backup");
	}

	/** @throws IOException if it is none */
	static Manifest read(InputStream in) throws IOException {
		byte[] text = in.readNBytes(ENOUGH + 1);
		if (text.length > ENOUGH) {
			throw new IOException("The manifest is too long");
		}
		Properties lines = new Properties();
		try {
			lines.load(new ByteArrayInputStream(text));
			BooksState state = new BooksState(heads(lines.getProperty("heads", "")), lines.getProperty("rest", ""));
			return new Manifest(Integer.parseInt(lines.getProperty("layout")), Integer.parseInt(lines.getProperty("format")), state,
					Long.parseLong(lines.getProperty("size")), lines.getProperty("sha256", ""));
		} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
			throw new IOException("The manifest is malformed", malformed);
		}
	}

	private static Map<Integer, Long> heads(String text) {
		return Arrays.stream(text.split(" ")).filter(each -> !each.isEmpty()).map(each -> each.split(":"))
				.collect(Collectors.toMap(head -> Integer.valueOf(head[0]), head -> Long.valueOf(head[1]), (one, other) -> other, TreeMap::new));
	}
}
