/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.Tally;

/** What is written on the row of a group. */
final class GroupTexts {

	private final TallyText tallies;

	GroupTexts(ValueFormat format) {
		tallies = new TallyText(format);
	}

	/** What its rows have in common. */
	String value(GroupRow group) {
		return group.text().isEmpty() ? Messages.groupsEmpty : group.text();
	}

	/** Which column tells that; empty for rows that belong to no group yet. */
	String column(GroupRow group) {
		return group.key().map(key -> key.column().heading()).orElse("");
	}

	/** How many rows it has. */
	String count(GroupRow group) {
		return NLS.bind(Messages.groupsCount, number(group));
	}

	private static String number(GroupRow group) {
		return NumberFormat.getIntegerInstance().format(group.rows());
	}

	/** What the numbers of a column come to: a sum for each unit, of per cents the mean; empty where there are none. */
	String total(GroupRow group, LedgerColumn column) {
		List<Tally> all = group.tallies(column);
		return all.isEmpty() ? "" : all.stream().map(tallies::total).collect(Collectors.joining(" · "));
	}

	/** All that is known of the numbers of a column; empty where there are none. */
	String details(GroupRow group, LedgerColumn column) {
		return group.tallies(column).stream().map(tallies::all).collect(Collectors.joining("\n"));
	}

	/** The group as a line of a table: its value, how many rows, and what some columns come to. */
	List<String> line(GroupRow group, List<LedgerColumn> columns) {
		List<String> line = new ArrayList<>(List.of("  ".repeat(group.level()) + value(group), number(group)));
		columns.stream().filter(column -> column.feature().filter(CellNumber::isMeasure).isPresent()).map(column -> total(group, column))
				.forEach(line::add);
		return line;
	}
}
