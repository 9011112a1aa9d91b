/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jiedui.sheet.internal.table.Cell;
import org.jiedui.sheet.internal.table.Cell.Kind;
import org.jiedui.sheet.internal.table.Merge;
import org.jiedui.sheet.internal.table.TableRow;

/** Looks for the heading of a table below titles, in one row or in two that are joined. */
final class HeadSearch {

	/** So many rows may stand above a heading. */
	private static final int ROWS = 40;
	private static final int LONGEST = 60;

	private final List<TableRow> rows;
	private final List<Merge> merges;
	private final Predicate<String> known;

	/**
	 * @param rows the first of the table
	 * @param known whether a text is likely to be the heading of a column
	 */
	HeadSearch(List<TableRow> rows, List<Merge> merges, Predicate<String> known) {
		this.rows = rows.subList(0, Math.min(rows.size(), ROWS));
		this.merges = merges;
		this.known = known;
	}

	/** Empty where no row looks like a heading. */
	Optional<TableHead> find() {
		int best = -1;
		double most = 0;
		for (int index = 0; index < rows.size(); index++) {
			double score = score(rows.get(index)) - index * 0.05;
			if (score > most) {
				best = index;
				most = score;
			}
		}
		return best < 0 ? Optional.empty() : Optional.of(head(best));
	}

	/** Known headings count most, other short texts a little; a row with numbers, or of one text, is hardly a heading. */
	private double score(TableRow row) {
		Set<String> texts = new LinkedHashSet<>();
		double score = 0;
		for (Cell cell : row.cells()) {
			if (cell.kind() == Kind.TEXT) {
				boolean isNew = texts.add(cell.text());
				score += known.test(cell.text()) && isNew ? 3 : isNew && cell.text().length() <= LONGEST ? 0.4 : -0.5;
			} else if (!cell.isEmpty()) {
				score -= 2;
			}
		}
		return texts.size() > 1 || score >= 3 && width() == 1 ? score : 0;
	}

	private int width() {
		return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
	}

	private TableHead head(int best) {
		int top = best;
		int bottom = best;
		if (best > 0 && isGroup(rows.get(best - 1)) && follows(best - 1, best)) {
			top = best - 1;
		} else if (best + 1 < rows.size() && isGroup(rows.get(best)) && follows(best, best + 1) && isText(rows.get(best + 1))) {
			bottom = best + 1;
		}
		Map<Integer, String> headings = new TreeMap<>();
		for (int column = 0; column < width(); column++) {
			String heading = top == bottom ? text(top, column) : joined(text(top, column), text(bottom, column));
			if (!heading.isEmpty()) {
				headings.put(column, heading);
			}
		}
		List<String> titles = new ArrayList<>();
		rows.subList(0, top).forEach(row -> row.cells().stream().map(Cell::text).filter(each -> !each.isEmpty()).forEach(titles::add));
		return new TableHead(Math.max(rows.get(bottom).number(), lowest(rows.get(bottom).number())), headings, titles);
	}

	private boolean follows(int upper, int lower) {
		return rows.get(lower).number() == rows.get(upper).number() + 1;
	}

	/** Whether a row names several columns at once, and some others as well. */
	private boolean isGroup(TableRow row) {
		return merges.stream().anyMatch(merge -> merge.top() == row.number() && merge.right() > merge.left()
				&& !row.cell(merge.left()).isEmpty() && row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1);
	}

	private static boolean isText(TableRow row) {
		return row.cells().stream().allMatch(cell -> cell.isEmpty() || cell.kind() == Kind.TEXT);
	}

	/** What a cell says, or the cell that it is joined to. */
	private String text(int index, int column) {
		TableRow row = rows.get(index);
		String own = row.cell(column).text();
		if (!own.isEmpty()) {
			return own;
		}
		return merges.stream().filter(merge -> merge.contains(row.number(), column)).findFirst()
				.flatMap(merge -> rows.stream().filter(each -> each.number() == merge.top()).findFirst().map(each -> each.cell(merge.left()).text()))
				.orElse("");
	}

	private static String joined(String upper, String lower) {
		return upper.equals(lower) || lower.isEmpty() ? upper : upper.isEmpty() ? lower : upper + " " + lower;
	}

	/** The last row of cells that are joined downwards from a row. */
	private int lowest(int row) {
		return merges.stream().filter(merge -> merge.top() <= row && merge.bottom() >= row && merge.bottom() - merge.top() < 5)
				.mapToInt(Merge::bottom).max().orElse(row);
	}
}
