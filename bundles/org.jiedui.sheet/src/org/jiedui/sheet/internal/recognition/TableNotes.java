/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.internal.table.Cell;
import org.jiedui.sheet.internal.table.TableRow;

/** Tells rows of a table that are no records: sums, remarks below, the heading once more on another page. */
public final class TableNotes {

	/** Longer texts are no words that head or close a table. */
	private static final int LONGEST = 60;
	private static final Pattern REMARK = Pattern.compile("(?s)(?:注|备注|说明|填表人|填报人|制表人|审核人|填报单位|制表单位|审核|note|notes|remark)s?\\s*[:：].*");

	private final Words words = new Words();
	private final Map<Integer, String> headings;

	public TableNotes(Recognition recognition) {
		headings = recognition.columns().stream().collect(Collectors.toMap(each -> each.column(), each -> Heading.normal(each.heading())));
	}

	/** Why a row is passed by, a sentence in the user's language; empty for a record. */
	public Optional<String> of(TableRow row) {
		String first = row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().map(Cell::text).orElse("");
		if (first.length() > LONGEST) {
			return REMARK.matcher(first.toLowerCase(Locale.ROOT)).matches() ? Optional.of(Messages.remarkRow) : Optional.empty();
		}
		String normal = Heading.normal(first);
		if (words.isSum(normal)) {
			return Optional.of(Messages.sumRow);
		}
		if (REMARK.matcher(first.toLowerCase(Locale.ROOT)).matches()) {
			return Optional.of(Messages.remarkRow);
		}
		return headings.containsValue(normal) && isHeading(row) ? Optional.of(Messages.headingRow) : Optional.empty();
	}

	private boolean isHeading(TableRow row) {
		long texts = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
		long same = headings.entrySet().stream().filter(each -> Heading.normal(row.cell(each.getKey()).text()).equals(each.getValue())).count();
		return texts > 1 && same == texts;
	}
}
