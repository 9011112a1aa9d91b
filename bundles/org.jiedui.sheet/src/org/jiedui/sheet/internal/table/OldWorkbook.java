/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells files of the compound format apart: a workbook of old, or a new one that is encrypted and wrapped in it. */
final class OldWorkbook {

	private static final int HEADER = 512;
	private static final int DIRECTORY = 4096;

	private OldWorkbook() {
	}

	/** Whether a file in the compound format holds an encrypted workbook. */
	static boolean isEncrypted(Path file) throws IOException {
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			ByteBuffer header = read(channel, 0, HEADER);
			if (header.remaining() < HEADER) {
				return false;
			}
			int sector = 1 << Math.clamp(header.getShort(30), 7, 16);
			long directory = (header.getInt(48) + 1L) * sector;
			ByteBuffer names = directory > 0 && directory < channel.size() ? read(channel, directory, DIRECTORY) : ByteBuffer.allocate(0);
			return StandardCharsets.UTF_16LE.decode(names).toString().contains("EncryptedPackage");
		}
	}

	private static ByteBuffer read(SeekableByteChannel channel, long from, int size) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
		channel.position(from);
		while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
			// A channel may give less than it was asked for.
		}
		return buffer.flip();
	}
}
