/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jiedui.sheet.SheetRefusedException;

/** What is known of a part of a workbook before it is read: for a sheet how many rows it has, and which cells are joined. */
final class SheetSurvey {

	private final Refusal refusal;
	private final Limits limits;
	private final List<Merge> merges = new ArrayList<>();
	private int rows;
	private long cells;
	private int texts;
	private int arrayFormulas;
	private int sheets;
	private int length;
	private boolean formula;
	private boolean inTexts;
	private long textLength;

	SheetSurvey(Refusal refusal, Limits limits) {
		this.refusal = refusal;
		this.limits = limits;
	}

	int rows() {
		return rows;
	}

	List<Merge> merges() {
		return List.copyOf(merges);
	}

	/** Goes through all elements. */
	void read(XMLStreamReader xml) throws XMLStreamException, SheetRefusedException {
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refusal.of(
						SheetRefusedException.Reason.UNSAFE, Messages.unsafe, null);
				case XMLStreamConstants.START_ELEMENT -> start(xml);
				case XMLStreamConstants.END_ELEMENT -> end(xml);
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getTextLength());
				default -> {
					// Comments, instructions and blanks say nothing about the table.
				}
			}
		}
	}

	private void start(XMLStreamReader xml) throws SheetRefusedException {
		switch (xml.getLocalName()) {
			case "row" -> row(xml.getAttributeValue(null, "r"));
			case "c" -> cell(xml.getAttributeValue(null, "r"));
			case "f" -> formula("array".equals(xml.getAttributeValue(null, "t")));
			case "si" -> {
				inTexts = true;
				check(++texts <= limits.textCount(), Messages.manyTexts);
			}
			case "Override" -> part(xml.getAttributeValue(null, "PartName"), xml.getAttributeValue(null, "ContentType"));
			case "sheet" -> check(++sheets <= Limits.SHEETS, Messages.manySheets);
			case "mergeCell" -> {
				String reference = xml.getAttributeValue(null, "ref");
				Merge.parse(reference == null ? "" : reference).ifPresent(merges::add);
			}
			default -> {
				// Anything else is passed by.
			}
		}
		length = 0;
	}

	private void end(XMLStreamReader xml) {
		if ("f".equals(xml.getLocalName())) {
			formula = false;
		} else if ("si".equals(xml.getLocalName())) {
			inTexts = false;
		}
		length = 0;
	}

	/** What the reading library would open must have been gone through here. */
	private void part(String name, String type) throws SheetRefusedException {
		if (name != null && type != null && type.contains("sheet") && type.endsWith("+xml") && !name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
			throw refusal.damaged(null);
		}
	}

	private void row(String number) throws SheetRefusedException {
		rows++;
		boolean fits = rows <= Limits.ROWS && (number == null || number.length() <= 7 && number.chars().allMatch(Character::isDigit)
				&& Integer.parseInt(number) <= Limits.ROWS);
		check(fits, Messages.manyRows);
	}

	private void cell(String reference) throws SheetRefusedException {
		check(++cells <= limits.cells(), Messages.manyCells);
		if (reference == null) {
			return;
		}
		int letters = 0;
		while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
			letters++;
		}
		int end = letters;
		while (end < reference.length() && reference.charAt(end) >= '0' && reference.charAt(end) <= '9') {
			end++;
		}
		if (letters == 0 || end == letters || end - letters > 7 || end < reference.length()) {
			throw refusal.damaged(null);
		}
		check(letters <= 3 && Merge.column(reference.substring(0, letters)) < Limits.COLUMNS, Messages.manyColumns);
	}

	private void formula(boolean array) throws SheetRefusedException {
		formula = true;
		check(!array || ++arrayFormulas <= Limits.ARRAY_FORMULAS, Messages.manyFormulas);
	}

	private void text(int more) throws SheetRefusedException {
		length += more;
		textLength += inTexts ? more : 0;
		check(textLength <= limits.texts(), Messages.manyTexts);
		check(length <= (formula ? Limits.FORMULA : limits.text()), Messages.longText);
		check(merges.size() <= Limits.ROWS, Messages.manyMerges);
	}

	private void check(boolean fits, String what) throws SheetRefusedException {
		if (!fits) {
			throw refusal.tooLarge(what);
		}
	}
}
