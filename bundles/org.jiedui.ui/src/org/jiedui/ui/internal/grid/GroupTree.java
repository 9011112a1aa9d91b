/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.RowSections;
import org.jiedui.ui.grid.Tally;

/** The groups of a grid within each other, made of sections of rows. */
final class GroupTree {

	/** No groups. */
	static final GroupTree NONE = new GroupTree(List.of(), List.of());

	private final List<GroupRow> outermost;
	/** The innermost groups in the order of the sections, and last the rows behind these if there are any. */
	private final List<GroupRow> leaves;

	private GroupTree(List<GroupRow> outermost, List<GroupRow> leaves) {
		this.outermost = outermost;
		this.leaves = leaves;
	}

	/**
	 * @param rows how many rows there are, those behind the sections included
	 * @param rest what rows behind the sections are called
	 */
	static GroupTree of(RowSections sections, int rows, String rest) {
		List<GroupRow> outermost = new ArrayList<>();
		List<GroupRow> leaves = new ArrayList<>();
		int first = 0;
		for (RowSections.Section section : sections.all()) {
			List<GroupRow> siblings = outermost;
			Optional<GroupRow> group = Optional.empty();
			for (int level = 0; level < sections.keys().size(); level++) {
				String text = section.texts().get(level);
				if (siblings.isEmpty() || !siblings.getLast().text().equals(text)) {
					siblings.add(new GroupRow(group, text, Optional.of(sections.keys().get(level)), first));
				}
				group = Optional.of(siblings.getLast());
				siblings = siblings.getLast().children();
			}
			group.orElseThrow().add(section.rows());
			leaves.add(group.orElseThrow());
			first += section.rows();
		}
		if (rows > first) {
			GroupRow behind = new GroupRow(Optional.empty(), rest, Optional.empty(), first);
			behind.add(rows - first);
			outermost.add(behind);
			leaves.add(behind);
		}
		return new GroupTree(outermost, leaves);
	}

	/** What the rows of each section came to; those behind the sections may be left out. */
	void tell(List<List<Tally>> tallies) {
		outermost.forEach(GroupRow::clear);
		for (int index = 0; index < Math.min(tallies.size(), leaves.size()); index++) {
			leaves.get(index).add(tallies.get(index));
		}
	}

	/** Until it is told anew, groups come to what those of the same values came to before. */
	void inherit(GroupTree former) {
		Map<List<String>, GroupRow> known = new HashMap<>();
		former.all(group -> known.put(group.path(), group));
		all(group -> Optional.ofNullable(known.get(group.path())).ifPresent(group::inherit));
	}

	/** Whether where a group stands depends on what its rows come to. */
	boolean isOrderedByTotals() {
		boolean[] found = { false };
		all(group -> found[0] |= group.key().filter(key -> !key.by().equals(GroupKey.VALUE) && !key.by().equals(GroupKey.ROWS)).isPresent());
		return found[0];
	}

	/** Calls something for each group that has rows, as they stand below each other; not for those in a group of which it answers false. */
	void walk(Visitor visitor) {
		walk(outermost, visitor);
	}

	private static void walk(List<GroupRow> siblings, Visitor visitor) {
		List<GroupRow> sorted = new ArrayList<>(siblings);
		siblings.stream().findFirst().flatMap(GroupRow::key).ifPresent(key -> sort(sorted, key));
		for (GroupRow group : sorted) {
			if (group.rows() > 0 && visitor.visit(group)) {
				walk(group.children(), visitor);
			}
		}
	}

	/** Values come as the source has them: no value and rows that belong to no group last. */
	private static void sort(List<GroupRow> siblings, GroupKey key) {
		if (key.by().equals(GroupKey.VALUE)) {
			if (key.descending()) {
				List<GroupRow> last = siblings.stream().filter(group -> group.key().isEmpty() || group.text().isEmpty()).toList();
				siblings.removeAll(last);
				List<GroupRow> reversed = List.copyOf(siblings.reversed());
				siblings.clear();
				siblings.addAll(reversed);
				siblings.addAll(last);
			}
			return;
		}
		Comparator<BigDecimal> size = key.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
		siblings.sort(Comparator.comparing((GroupRow group) -> group.key().isEmpty()).thenComparing(group -> size(group, key.by()),
				Comparator.nullsLast(size)));
	}

	/** Of several units the first counts; null where there is no number. */
	private static BigDecimal size(GroupRow group, String by) {
		return by.equals(GroupKey.ROWS) ? BigDecimal.valueOf(group.rows())
				: group.total(by).map(tally -> tally.addsUp() ? tally.sum() : tally.mean()).orElse(null);
	}

	/** Calls something for each group, whether or not it is shown. */
	void all(Consumer<GroupRow> told) {
		walk(group -> {
			told.accept(group);
			return true;
		});
	}

	boolean isEmpty() {
		return outermost.isEmpty();
	}

	/** Takes groups from the outermost in. */
	@FunctionalInterface
	interface Visitor {

		/** @return whether groups in it are wanted too */
		boolean visit(GroupRow group);
	}
}
