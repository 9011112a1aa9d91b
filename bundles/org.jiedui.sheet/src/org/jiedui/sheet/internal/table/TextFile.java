/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.IOException;
import java.io.Reader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.TextForm;

/** A text file whose lines are rows. */
final class TextFile implements TableFile {

	private static final int SAMPLE = 1 << 16;
	/** What a row of a text file takes at the least, on average; good enough for telling progress. */
	private static final int ROW = 60;

	private final Path file;
	private final Limits limits;
	private final Refusal refusal;
	private final TextEncoding encoding;
	private final TextShape shape;
	private final long length;

	/** @param form how the file is written, or null for what its bytes tell */
	TextFile(Path file, TextForm form, Limits limits) throws SheetRefusedException, IOException {
		this.file = file;
		this.limits = limits;
		refusal = new Refusal(file);
		length = Files.size(file);
		if (form != null) {
			encoding = TextEncoding.as(file, form.encoding());
			shape = new TextShape(form.separator());
			return;
		}
		encoding = TextEncoding.of(file).orElseThrow(() -> refusal.of(Reason.UNKNOWN_FORMAT, Messages.noText, null));
		try (Reader reader = reader()) {
			char[] sample = new char[SAMPLE];
			int read = 0;
			for (int more; read < SAMPLE && (more = reader.read(sample, read, SAMPLE - read)) > 0;) {
				read += more;
			}
			shape = TextShape.of(new String(sample, 0, read));
		}
	}

	private Reader reader() throws IOException {
		InputStream in = Files.newInputStream(file);
		in.skipNBytes(encoding.mark());
		return new InputStreamReader(in, encoding.charset());
	}

	@Override
	public List<Table> tables() {
		return List.of(new TextTable());
	}

	@Override
	public Optional<TextForm> form() {
		return Optional.of(new TextForm(encoding.charset(), shape.separator()));
	}

	@Override
	public void close() {
		// Each reading opens the file for itself.
	}

	/** The file as its only table. */
	private final class TextTable implements Table {

		@Override
		public String name() {
			String name = file.getFileName().toString();
			int dot = name.lastIndexOf('.');
			return dot > 0 ? name.substring(0, dot) : name;
		}

		@Override
		public boolean hidden() {
			return false;
		}

		@Override
		public int size() {
			return (int) Math.min(Integer.MAX_VALUE, length / ROW + 1);
		}

		@Override
		public List<Merge> merges() {
			return List.of();
		}

		@Override
		public RowSource rows() throws SheetRefusedException {
			try {
				return new TextRows(reader(), shape, limits, refusal);
			} catch (IOException unreadable) {
				throw refusal.of(Reason.UNREADABLE, Messages.unreadable, unreadable);
			}
		}
	}
}
