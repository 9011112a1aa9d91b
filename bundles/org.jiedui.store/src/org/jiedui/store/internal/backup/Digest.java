/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies bytes and says how many there were and what their SHA-256 is. */
record Digest(long size, String text) {

	private static final int BUFFER = 1 << 16;

	/**
	 * @param limit of bytes
	 * @throws IOException if there are more bytes than the limit, or they cannot be read or written
	 */
	static Digest copy(InputStream in, OutputStream out, long limit) throws IOException {
		MessageDigest digest = sha256();
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
			size += count;
			if (size > limit) {
				throw new IOException("More than " + limit + " bytes");
			}
			digest.update(buffer, 0, count);
			out.write(buffer, 0, count);
		}
		return new Digest(size, HexFormat.of().formatHex(digest.digest()));
	}

	/** The SHA-256 of a text. */
	static String of(String text) {
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
