/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.table.ZipFiles;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryStore;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.SessionContent;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged and malicious files: whatever comes of mutating a good one is read or refused, in time, and a dry run never changes the books. The same
 * seed makes the same files; {@code -Djiedui.fuzz=5000} makes more of them.
 */
class FuzzTest {

	private static final int FILES = Integer.getInteger("jiedui.fuzz", 300);
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String[] NASTY = { "<", ">", "&", "\"", "]]>", "<!--", "<!DOCTYPE a>", "&lt;", "\u0000", "A1048577", "ZZZ9", "1e999999",
			"-1", "99999999999999999999", "t=\"s\"", "t=\"d\"", "r=\"XFE1\"", "<mergeCell ref=\"A1:ZZ99999\"/>", "<f t=\"shared\" si=\"7\"/>", "=1+1",
			",", ";", "\t", "\n", "\r", "\"\"", "2023年13月", "亿万元", "[1-15]", "１２３", "\uD800", "\uFEFF", "、、、", "序号", "合计", "" };

	@TempDir
	private Path folder;
	private final Workspace workspace = MemoryWorkspace.open(new MemoryStore());
	private final SheetImport sheets = new SheetImport();
	private final Labels labels = new Labels(Locale.CHINESE);
	private Map<String, String> before;

	@BeforeEach
	void books() {
		new BooksBuilder().programme("河东–迭部").project("张庄村道路", project -> project.setCode("XM-1")).books().saveTo(workspace);
		before = SessionContent.stored(workspace);
	}

	@Test
	void nothingButARefusalComesOfIt() throws Exception {
		List<byte[]> good = List.of(workbook(), ZipFiles.workbook(ZipFiles.parts(workbook())), text("GB18030", ','), text("UTF-8", ';'),
				text("UTF-16", '\t'));
		Map<String, Integer> results = new TreeMap<>();
		for (int seed = 0; seed < FILES; seed++) {
			Random random = new Random(seed);
			byte[] original = good.get(random.nextInt(good.size()));
			boolean zip = original[0] == 'P';
			byte[] bytes = zip && random.nextBoolean() ? mutateParts(original, random) : mutate(original, random);
			Path file = Files.write(folder.resolve("mutation" + seed + (zip ? ".xlsx" : ".csv")), bytes);
			int number = seed;
			String result = Assertions.assertTimeoutPreemptively(PATIENCE, () -> read(file), () -> "Mutation " + number);
			results.merge(result, 1, Integer::sum);
			Files.delete(file);
			if (seed % 50 == 0) {
				assertThat(SessionContent.stored(workspace)).as("mutation %d", seed).isEqualTo(before);
			}
		}
		assertThat(SessionContent.stored(workspace)).isEqualTo(before);
		assertThat(results).as("some are read, some are refused").hasSizeGreaterThan(1);
		System.out.println("Of " + FILES + " mutations: " + results);
	}

	private String read(Path file) {
		try {
			Recognition recognition = sheets.recognise(workspace, new Inquiry(file).of(JieduiPackage.Literals.PROJECT), labels);
			TableReport report = sheets.dryRun(workspace, new IntakeOrder(file, recognition, null, null, null), labels, row -> {
			}, null);
			return report.rows() > 0 ? "read" : "read, no rows";
		} catch (SheetRefusedException refused) {
			assertThat(refused.getMessage()).isNotBlank();
			return "refused " + refused.reason();
		}
	}

	private static byte[] workbook() throws IOException {
		TestBook book = new TestBook().sheet("项目").percent("进度").row("2023年项目台账（单位：万元）", null, null, null, null, null, null).merge(0, 0, 0, 6)
				.row("序号", "编号", "项目名称", "总投资", "开工时间", "阶段", "进度");
		for (int row = 1; row <= 20; row++) {
			book.row(row, "XM-" + row, "项目" + row, row * 1.5, LocalDate.of(2023, 1, row), "在建", 0.5);
		}
		return book.row("合计", null, null, 315, null, null, null).bytes();
	}

	private static byte[] text(String charset, char separator) throws IOException {
		StringBuilder text = new StringBuilder(String.join("" + separator, "编号", "名称", "总投资（万元）", "开工时间", "阶段")).append('\n');
		for (int row = 1; row <= 20; row++) {
			String name = "\"项目 \"\"" + row + "\"\"\"";
			text.append(String.join("" + separator, "XM-" + row, name, row + ".5", "2023年" + row % 13 + "月", "在建")).append('\n');
		}
		return text.toString().getBytes(charset);
	}

	/** Changes the text of some parts, or leaves them out, doubles them, renames them. */
	private static byte[] mutateParts(byte[] workbook, Random random) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>(ZipFiles.parts(workbook));
		for (int change = random.nextInt(3); change >= 0; change--) {
			List<String> names = new ArrayList<>(parts.keySet());
			String name = names.get(random.nextInt(names.size()));
			switch (random.nextInt(8)) {
				case 0 -> parts.remove(name);
				case 1 -> parts.put(name + "x", parts.remove(name));
				case 2 -> parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
				case 3 -> parts.put(name, mutate(parts.get(name), random));
				default -> parts.put(name, mutateText(new String(parts.get(name), StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8));
			}
			if (parts.isEmpty()) {
				break;
			}
		}
		return ZipFiles.workbook(parts);
	}

	private static String mutateText(String text, Random random) {
		StringBuilder changed = new StringBuilder(text);
		for (int change = random.nextInt(6); change >= 0; change--) {
			int at = changed.isEmpty() ? 0 : random.nextInt(changed.length());
			switch (random.nextInt(4)) {
				case 0 -> changed.insert(at, NASTY[random.nextInt(NASTY.length)]);
				case 1 -> changed.delete(at, Math.min(changed.length(), at + random.nextInt(40)));
				case 2 -> changed.insert(at, changed.substring(at, Math.min(changed.length(), at + random.nextInt(200))).repeat(random.nextInt(5)));
				default -> digits(changed, at, random);
			}
		}
		return changed.toString();
	}

	/** Another number in place of the next one. */
	private static void digits(StringBuilder text, int from, Random random) {
		for (int at = from; at < text.length(); at++) {
			if (Character.isDigit(text.charAt(at))) {
				text.replace(at, at + 1, String.valueOf(random.nextLong()));
				return;
			}
		}
	}

	private static byte[] mutate(byte[] original, Random random) {
		byte[] bytes = original.clone();
		for (int change = random.nextInt(12); change >= 0 && bytes.length > 0; change--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(5)) {
				case 0 -> bytes[at] = (byte) random.nextInt(256);
				case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
				case 2 -> bytes = Arrays.copyOf(bytes, at);
				case 3 -> bytes = insert(bytes, at, NASTY[random.nextInt(NASTY.length)].getBytes(StandardCharsets.UTF_8));
				default -> bytes = insert(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(100))));
			}
		}
		return bytes;
	}

	private static byte[] insert(byte[] bytes, int at, byte[] more) {
		byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
		System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
		System.arraycopy(more, 0, longer, at, more.length);
		return longer;
	}
}
