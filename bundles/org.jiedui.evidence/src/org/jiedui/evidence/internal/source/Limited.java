/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more than so many bytes: small archives can hold very much. */
final class Limited extends FilterInputStream {

	private final long most;
	private long taken;

	Limited(InputStream in, long most) {
		super(in);
		this.most = most;
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		if (one >= 0) {
			count(1);
		}
		return one;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int some = super.read(bytes, offset, length);
		if (some > 0) {
			count(some);
		}
		return some;
	}

	private void count(int some) throws IOException {
		taken += some;
		if (taken > most) {
			throw new TooLargeException(most);
		}
	}
}
