/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a text document, one after the other. */
final class DocxPackage {

	private final ZipOutputStream zip;

	DocxPackage(OutputStream out) {
		zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	/** Begins a file; what is written goes there until another begins. */
	OutputStream begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(SteadyZip.MOMENT);
		zip.putNextEntry(entry);
		return new FilterOutputStream(zip) {

			@Override
			public void write(byte[] bytes, int from, int length) throws IOException {
				out.write(bytes, from, length);
			}

			@Override
			public void flush() {
				// only the end of all is one
			}

			@Override
			public void close() {
				// other files follow
			}
		};
	}

	void bytes(String name, byte[] bytes) throws IOException {
		begin(name).write(bytes);
	}

	void text(String name, String text) throws IOException {
		bytes(name, text.getBytes(StandardCharsets.UTF_8));
	}

	void finish() throws IOException {
		zip.finish();
	}
}
