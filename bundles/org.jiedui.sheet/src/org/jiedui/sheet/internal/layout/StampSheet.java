/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.workspace.ObjectId;

/** Writes a {@link Stamp} as a sheet that no menu of Excel shows, and reads it back: one line for each thing, its name in the first column. */
public final class StampSheet {

	/** The name of the sheet. */
	public static final String NAME = "_jiedui";

	private static final String VERSION = "jiedui";
	private static final String BOOKS = "books";
	private static final String PROGRAMME = "programme";
	private static final String LANGUAGE = "language";
	private static final String MONEY = "money";
	private static final String MASKED = "masked";
	private static final String SHEET = "sheet";
	private static final String COLUMN = "column";

	private StampSheet() {
	}

	/** Adds the sheet. */
	public static void write(Workbook workbook, Stamp stamp) throws IOException {
		Worksheet sheet = workbook.newWorksheet(NAME);
		sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
		List<List<String>> lines = lines(stamp);
		for (int line = 0; line < lines.size(); line++) {
			for (int word = 0; word < lines.get(line).size(); word++) {
				sheet.inlineString(line, word, ControlCharacters.escape(lines.get(line).get(word)));
			}
		}
		sheet.finish();
	}

	private static List<List<String>> lines(Stamp stamp) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of(VERSION, String.valueOf(stamp.version())));
		new TreeMap<>(stamp.books()).forEach((part, birth) -> lines.add(List.of(BOOKS, String.valueOf(part), birth)));
		stamp.programmes().forEach(each -> lines.add(List.of(PROGRAMME, each.id().toString(), each.name())));
		lines.add(List.of(LANGUAGE, stamp.language()));
		lines.add(List.of(MONEY, stamp.moneyScale().name()));
		lines.add(List.of(MASKED, String.valueOf(stamp.masked())));
		for (Stamp.Sheet sheet : stamp.sheets()) {
			lines.add(List.of(SHEET, sheet.name(), sheet.packageUri(), sheet.className()));
			sheet.columns().forEach(column -> lines.add(List.of(COLUMN, column.key(), column.heading())));
		}
		return lines;
	}

	/**
	 * Reads the stamp of a workbook.
	 *
	 * @return empty where it has none, or one that somebody damaged: then it is a workbook like any other. Of a later version only the version is
	 *         to be believed
	 */
	public static Optional<Stamp> read(ReadableWorkbook workbook) throws IOException {
		var sheet = workbook.findSheet(NAME);
		if (sheet.isEmpty()) {
			return Optional.empty();
		}
		try (Stream<Row> rows = sheet.get().openStream()) {
			return Optional.of(parse(rows.map(StampSheet::words).filter(words -> !words.isEmpty()).iterator()));
		} catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
			return Optional.empty();
		}
	}

	private static List<String> words(Row row) {
		List<String> words = new ArrayList<>();
		for (int at = 0; at < row.getCellCount(); at++) {
			Cell cell = row.getCell(at);
			words.add(cell == null || cell.getText() == null ? "" : ControlCharacters.unescape(cell.getText()));
		}
		return words;
	}

	private static Stamp parse(Iterator<List<String>> lines) {
		int version = 0;
		Map<Integer, String> books = new TreeMap<>();
		List<Stamp.About> programmes = new ArrayList<>();
		String language = "zh";
		MoneyScale scale = MoneyScale.YUAN;
		boolean masked = false;
		List<Stamp.Sheet> sheets = new ArrayList<>();
		while (lines.hasNext()) {
			List<String> words = lines.next();
			switch (words.getFirst()) {
				case VERSION -> version = Integer.parseInt(words.get(1));
				case BOOKS -> books.put(Integer.valueOf(words.get(1)), words.get(2));
				case PROGRAMME -> programmes.add(new Stamp.About(ObjectId.parse(words.get(1)), words.size() > 2 ? words.get(2) : ""));
				case LANGUAGE -> language = words.get(1);
				case MONEY -> scale = MoneyScale.valueOf(words.get(1));
				case MASKED -> masked = Boolean.parseBoolean(words.get(1));
				case SHEET -> sheets.add(new Stamp.Sheet(words.get(1), words.get(2), words.get(3), List.of()));
				case COLUMN -> addColumn(sheets, new Stamp.Column(words.get(1), words.get(2)));
				default -> {
					// A later version may say more.
				}
			}
		}
		if (version == 0) {
			throw new IllegalArgumentException("No version");
		}
		return new Stamp(version, books, programmes, language, scale, masked, sheets);
	}

	private static void addColumn(List<Stamp.Sheet> sheets, Stamp.Column column) {
		Stamp.Sheet sheet = sheets.removeLast();
		List<Stamp.Column> columns = new ArrayList<>(sheet.columns());
		columns.add(column);
		sheets.add(new Stamp.Sheet(sheet.name(), sheet.packageUri(), sheet.className(), columns));
	}
}
