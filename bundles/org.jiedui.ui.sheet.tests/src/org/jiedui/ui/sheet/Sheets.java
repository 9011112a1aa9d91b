/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes small workbooks as offices have them. */
public final class Sheets {

	private Sheets() {
	}

	/**
	 * Writes a workbook of one sheet.
	 *
	 * @param rows texts and numbers; null for an empty cell
	 */
	public static Path write(Path file, String sheet, List<Object[]> rows) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Office", "1.0")) {
			Worksheet worksheet = workbook.newWorksheet(sheet);
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < rows.get(row).length; column++) {
					if (rows.get(row)[column] instanceof Number number) {
						worksheet.value(row, column, number);
					} else if (rows.get(row)[column] != null) {
						worksheet.value(row, column, rows.get(row)[column].toString());
					}
				}
			}
		}
		return file;
	}

	/** Changes a text wherever it stands in a workbook, as somebody does who edits it. */
	public static void replace(Path file, String text, String other) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		}
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				out.putNextEntry(new ZipEntry(part.getKey()));
				out.write(new String(part.getValue(), StandardCharsets.UTF_8).replace(">" + text + "<", ">" + other + "<").getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	/** A row. */
	public static Object[] row(Object... cells) {
		return cells;
	}
}
