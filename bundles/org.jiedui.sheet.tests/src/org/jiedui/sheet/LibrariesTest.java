/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** The libraries and what they need are there. */
class LibrariesTest {

	@Test
	void aWorkbookIsWrittenAndRead() throws Exception {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "Jiedui", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("\u9879\u76EE");
			sheet.value(0, 0, "\u540D\u79F0");
		}
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
			assertThat(workbook.getFirstSheet().getName()).isEqualTo("\u9879\u76EE");
			assertThat(workbook.getFirstSheet().read().getFirst().getCellText(0)).isEqualTo("\u540D\u79F0");
		}
	}
}
