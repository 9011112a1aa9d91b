/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.TextForm;

/** Opens files by what they are, not by what they are called. */
public final class TableFiles {

	private static final byte[] COMPOUND = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 };
	private static final byte[] ZIP = { 'P', 'K' };

	private final Limits limits;

	/** With the limits that a usual heap bears. */
	public TableFiles() {
		this(Limits.USUAL);
	}

	TableFiles(Limits limits) {
		this.limits = limits;
	}

	/**
	 * Opens a workbook or a text file.
	 *
	 * @throws SheetRefusedException when it is none, or should not be read
	 */
	public TableFile open(Path file) throws SheetRefusedException {
		return open(file, (TextForm) null);
	}

	/**
	 * Opens a workbook or a text file.
	 *
	 * @param form how a text file is written, or null for what its bytes tell
	 * @throws SheetRefusedException when it is none, or should not be read
	 */
	public TableFile open(Path file, TextForm form) throws SheetRefusedException {
		Refusal refusal = new Refusal(file);
		try {
			if (Files.isDirectory(file) || !Files.isReadable(file)) {
				throw refusal.of(Reason.UNREADABLE, Messages.unreadable, null);
			}
			if (Files.size(file) > limits.file()) {
				throw refusal.tooLarge(Messages.largeFile);
			}
			return open(file, form, refusal);
		} catch (IOException unreadable) {
			throw refusal.of(Reason.UNREADABLE, Messages.unreadable, unreadable);
		}
	}

	private TableFile open(Path file, TextForm form, Refusal refusal) throws IOException, SheetRefusedException {
		byte[] start = start(file);
		if (start.length == 0) {
			throw refusal.of(Reason.NO_TABLE, Messages.empty, null);
		}
		if (startsWith(start, COMPOUND)) {
			throw OldWorkbook.isEncrypted(file) ? refusal.of(Reason.ENCRYPTED, Messages.encrypted, null)
					: refusal.of(Reason.OLD_FORMAT, Messages.oldFormat, null);
		}
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		if (startsWith(start, ZIP)) {
			return new WorkbookFile(file, limits);
		}
		if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
			throw refusal.damaged(null);
		}
		return new TextFile(file, form, limits);
	}

	private static byte[] start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(COMPOUND.length);
		}
	}

	private static boolean startsWith(byte[] bytes, byte[] magic) {
		return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
	}
}
