/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what is unpacked while it is read: what a file says of itself may be a lie. */
final class CountedStream extends FilterInputStream {

	private final LongConsumer count;

	/** @param count told of each number of bytes; may throw an unchecked exception to end the reading */
	CountedStream(InputStream in, LongConsumer count) {
		super(in);
		this.count = count;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		if (value >= 0) {
			count.accept(1);
		}
		return value;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		if (read > 0) {
			count.accept(read);
		}
		return read;
	}
}
