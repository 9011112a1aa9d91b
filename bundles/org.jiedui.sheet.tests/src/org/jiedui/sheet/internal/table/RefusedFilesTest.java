/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot or should not be read is refused with a sentence that names the file, before it does harm. */
class RefusedFilesTest {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	@TempDir
	private Path folder;

	@Test
	void workbooksOfOld() throws Exception {
		assertThat(refusal(compound("Workbook"), "old.xls")).isEqualTo(Reason.OLD_FORMAT);
	}

	@Test
	void workbooksWithAPassword() throws Exception {
		assertThat(refusal(compound("EncryptedPackage"), "secret.xlsx")).isEqualTo(Reason.ENCRYPTED);
	}

	@Test
	void workbooksWithMacros() throws Exception {
		Map<String, byte[]> parts = new LinkedHashMap<>(ZipFiles.parts(new TestBook().row("a", "b").bytes()));
		parts.put("xl/vbaProject.bin", new byte[] { 1, 2, 3 });

		assertThat(refusal(ZipFiles.workbook(parts), "macro.xlsm")).isEqualTo(Reason.MACROS);
	}

	@Test
	void halfAWorkbook() throws Exception {
		byte[] whole = new TestBook().row("a", "b").bytes();

		assertThat(refusal(Arrays.copyOf(whole, whole.length / 2), "half.xlsx")).isEqualTo(Reason.DAMAGED);
		assertThat(refusal("no zip at all".getBytes(StandardCharsets.UTF_8), "text.xlsx")).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void anotherZipFile() throws Exception {
		assertThat(refusal(ZipFiles.workbook(Map.of("a.txt", new byte[] { 'a' })), "a.xlsx")).isEqualTo(Reason.UNKNOWN_FORMAT);
	}

	@Test
	void whatUnpacksToFarMoreThanItIs() throws Exception {
		byte[] bomb = ZipFiles.change(new TestBook().row("a").bytes(), SHEET, xml -> xml + " ".repeat(20 << 20));

		assertThat(bomb.length).isLessThan(100_000);
		assertThat(refusal(bomb, "bomb.xlsx")).isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void tooManyTextsOrParts() throws Exception {
		Limits small = new Limits(1 << 20, 12, 1 << 20, 1 << 20, 250, 50, 100, 1000, 100);
		byte[] texts = new TestBook().row("0123456789012345678901234567890123456789", "abcdefghijklmnopqrstuvwxyz").bytes();
		Map<String, byte[]> parts = new LinkedHashMap<>(ZipFiles.parts(texts));
		for (int part = 0; part < 20; part++) {
			parts.put("part" + part, new byte[] { 1 });
		}

		assertThat(refusal(texts, "texts.xlsx", new TableFiles(small))).isEqualTo(Reason.TOO_LARGE);
		assertThat(refusal(ZipFiles.workbook(parts), "parts.xlsx", new TableFiles(small))).isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void entitiesAndDocumentTypes() throws Exception {
		byte[] workbook = ZipFiles.change(new TestBook().row("a").bytes(), SHEET,
				xml -> xml.replaceFirst("<worksheet", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet"));

		assertThat(refusal(workbook, "entity.xlsx")).isEqualTo(Reason.UNSAFE);
	}

	@Test
	void absurdDimensions() throws Exception {
		assertThat(refusal(withCells("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"), "wide.xlsx")).isEqualTo(Reason.TOO_LARGE);
		assertThat(refusal(withCells("<row r=\"99999999\"><c r=\"A1\"><v>1</v></c></row>"), "long.xlsx")).isEqualTo(Reason.TOO_LARGE);
		assertThat(refusal(withCells("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"), "wider.xlsx")).isEqualTo(Reason.TOO_LARGE);
		assertThat(refusal(withCells("<row r=\"1\"><c r=\"1\"><v>1</v></c></row>"), "odd.xlsx")).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void filesThatAreNoText() throws Exception {
		byte[] image = { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, (byte) 0xff, (byte) 0xfd, 0, 1 };

		assertThat(refusal(image, "image.csv")).isEqualTo(Reason.UNKNOWN_FORMAT);
		assertThat(refusal(new byte[0], "nothing.csv")).isEqualTo(Reason.NO_TABLE);
	}

	@Test
	void aQuotationMarkThatIsNeverClosed() throws Exception {
		byte[] text = ("a,b\n\"" + "x,y\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8);
		Path file = Files.write(folder.resolve("quote.csv"), text);

		SheetRefusedException refusal = catchThrowableOfType(SheetRefusedException.class, () -> {
			try (TableFile open = new TableFiles().open(file); RowSource rows = open.tables().getFirst().rows()) {
				while (rows.next() != null) {
					// All rows are read.
				}
			}
		});

		assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
		assertThat(refusal).hasMessageContaining("quote.csv");
	}

	private static byte[] withCells(String rows) throws IOException {
		return ZipFiles.change(new TestBook().row("a").bytes(), SHEET, xml -> TableFilesTest.sheet(rows, ""));
	}

	/** The header and directory of a compound file. */
	private static byte[] compound(String stream) {
		ByteBuffer file = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
		file.put(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 });
		file.putShort(30, (short) 9).putInt(48, 1);
		file.position(1024).put("Root Entry".getBytes(StandardCharsets.UTF_16LE));
		file.position(1024 + 128).put(stream.getBytes(StandardCharsets.UTF_16LE));
		return file.array();
	}

	private Reason refusal(byte[] content, String name) throws IOException {
		return refusal(content, name, new TableFiles());
	}

	private Reason refusal(byte[] content, String name, TableFiles files) throws IOException {
		Path file = Files.write(folder.resolve(name), content);
		SheetRefusedException refusal = catchThrowableOfType(SheetRefusedException.class, () -> files.open(file).close());
		assertThat(refusal).as("refusal of %s", name).isNotNull().hasMessageContaining(name);
		return refusal.reason();
	}
}
