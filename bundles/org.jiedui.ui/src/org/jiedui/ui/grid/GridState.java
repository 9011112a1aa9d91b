/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a user arranged the columns of a ledger. Kept as text; columns that the model no longer has are left out when it is applied, and
 * those that are new come at the end.
 *
 * @param columns in their order on the screen
 * @param frozen how many of the shown columns, from the left, stay in view
 * @param order the keys of the order of rows, the most significant first
 * @param grouping by what rows are grouped
 */
public record GridState(List<Column> columns, int frozen, List<Key> order, GridGrouping grouping) {

	private static final String VERSION = "1";
	private static final int PLAIN = 4;
	private static final int GROUPED = 5;

	public GridState {
		columns = List.copyOf(columns);
		order = List.copyOf(order);
	}

	/** Without groups. */
	public GridState(List<Column> columns, int frozen, List<Key> order) {
		this(columns, frozen, order, GridGrouping.NONE);
	}

	/**
	 * A column.
	 *
	 * @param id identifier of the column
	 * @param width in pixels at 96 dpi
	 * @param shown whether it is visible
	 */
	public record Column(String id, int width, boolean shown) {
	}

	/** One key of the order, by the identifier of its column. */
	public record Key(String id, boolean descending) {
	}

	/** The text that {@link #parse} reads. */
	public String write() {
		String shown = columns.stream().map(each -> each.id() + ":" + each.width() + (each.shown() ? "" : ":hidden"))
				.collect(Collectors.joining(","));
		String keys = order.stream().map(key -> key.id() + (key.descending() ? ":descending" : "")).collect(Collectors.joining(","));
		String plain = String.join(";", VERSION, String.valueOf(frozen), shown, keys);
		return grouping.levels().isEmpty() ? plain : plain + ";" + grouping.write();
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @return empty when it is null, damaged or of another version: then the standard arrangement serves
	 */
	public static Optional<GridState> parse(String text) {
		String[] sections = text == null ? new String[0] : text.split(";", -1);
		if (sections.length != PLAIN && sections.length != GROUPED || !VERSION.equals(sections[0])) {
			return Optional.empty();
		}
		try {
			List<Column> columns = new ArrayList<>();
			for (String each : parts(sections[2])) {
				String[] words = each.split(":");
				columns.add(new Column(words[0], Integer.parseInt(words[1]), words.length == 2));
			}
			List<Key> order = parts(sections[3]).stream().map(each -> each.split(":"))
					.map(words -> new Key(words[0], words.length > 1)).toList();
			int frozen = Integer.parseInt(sections[1]);
			return GridGrouping.parse(sections.length == PLAIN ? "" : sections[PLAIN]).map(grouping -> new GridState(columns, frozen, order, grouping));
		} catch (NumberFormatException | ArrayIndexOutOfBoundsException damaged) {
			return Optional.empty();
		}
	}

	private static List<String> parts(String section) {
		return section.isEmpty() ? List.of() : List.of(section.split(","));
	}
}
