/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.Test;

/** Our own workbooks are recognised. */
class StampSheetTest {

	private final SheetLayouts layouts = new SheetLayouts(new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.TEN_THOUSAND),
			new Parts(List.of(JieduiPackage.eINSTANCE)));

	@Test
	void aStampComesBackAsItWas() throws Exception {
		Stamp stamp = new Stamp(Stamp.CURRENT, Map.of(1, "2026-01-02T03:04:05.678Z", 2, "2026-01-02T03:04:06Z"),
				List.of(new Stamp.About(ObjectId.of(2, 1), "河东–迭部 \u000B_x000B_"), new Stamp.About(ObjectId.of(3, 1), "")), "zh",
				MoneyScale.TEN_THOUSAND, true, List.of(Stamp.Sheet.of("项目", layouts.of(JieduiPackage.Literals.PROJECT)),
						Stamp.Sheet.of("计划", layouts.of(JieduiPackage.Literals.PLAN_TASK))));

		Optional<Stamp> read = read(file(stamp));

		assertThat(read).contains(stamp);
		assertThat(read.orElseThrow().sheet("项目").orElseThrow().columns()).contains(new Stamp.Column("budget", "总投资（万元）"));
	}

	@Test
	void nobodySeesIt() throws Exception {
		byte[] file = file(new Stamp(Stamp.CURRENT, Map.of(), List.of(), "en", MoneyScale.YUAN, false, List.of()));

		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			assertThat(workbook.findSheet(StampSheet.NAME).orElseThrow().getVisibility()).isEqualTo(SheetVisibility.VERY_HIDDEN);
		}
	}

	@Test
	void aWorkbookOfSomebodyElseHasNone() throws Exception {
		assertThat(read(workbook(Map.of()))).isEmpty();
	}

	@Test
	void aDamagedStampIsNone() throws Exception {
		assertThat(read(workbook(Map.of("jiedui", "one")))).isEmpty();
		assertThat(read(workbook(Map.of("column", "budget")))).isEmpty();
		assertThat(read(workbook(Map.of("language", "zh")))).isEmpty();
	}

	private static byte[] workbook(Map<String, String> lines) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
			workbook.newWorksheet("Sheet1").value(0, 0, "x");
			if (!lines.isEmpty()) {
				Worksheet sheet = workbook.newWorksheet(StampSheet.NAME);
				lines.forEach((key, value) -> {
					sheet.value(0, 0, key);
					sheet.value(0, 1, value);
				});
			}
		}
		return file.toByteArray();
	}

	private static byte[] file(Stamp stamp) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
			workbook.newWorksheet("项目").value(0, 0, "x");
			StampSheet.write(workbook, stamp);
		}
		return file.toByteArray();
	}

	private static Optional<Stamp> read(byte[] file) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			return StampSheet.read(workbook);
		}
	}
}
