/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

/**
 * How large what is read may be, so that no file, however it was made, exhausts memory or time.
 *
 * @param file bytes of a file as it lies on disk
 * @param entries parts of a workbook
 * @param unpacked bytes of all parts of a workbook
 * @param part bytes of one part
 * @param ratio bytes of a part for each that it takes in the file; small parts may have more
 * @param texts bytes of the table of texts that a workbook keeps apart
 * @param textCount entries of that table
 * @param cells of one sheet
 * @param text characters in one cell, or in one row of a text file
 */
record Limits(long file, int entries, long unpacked, long part, int ratio, long texts, int textCount, long cells, int text) {

	/** Parts below this are not suspected, however well they pack. */
	static final long SMALL = 16L << 20;
	/** As the office programs have it. */
	static final int ROWS = 1 << 20;
	static final int COLUMNS = 1 << 14;
	/** Each cell is compared with each of these. */
	static final int ARRAY_FORMULAS = 500;
	static final int FORMULA = 1 << 14;
	static final int SHEETS = 500;

	/** What a heap of 512 MB bears. */
	static final Limits USUAL = new Limits(400L << 20, 10_000, 2L << 30, 1L << 30, 250, 96L << 20, 2_000_000, 30_000_000, 1 << 20);
}
