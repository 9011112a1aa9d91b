/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.Tally;

/** A row of a grid that stands for the rows of a group, or for groups within it. */
public final class GroupRow {

	private final Optional<GroupRow> parent;
	private final List<String> path;
	private final Optional<GroupKey> key;
	private final int first;
	private final List<GroupRow> children = new ArrayList<>();
	private int rows;
	private TallyMap tallies = new TallyMap();

	/**
	 * @param parent the group in which it lies; empty for one of the outermost
	 * @param text the value as shown; empty for no value
	 * @param key what the rows have in common; empty for those that belong to no group yet
	 * @param first position of the first row in the source
	 */
	GroupRow(Optional<GroupRow> parent, String text, Optional<GroupKey> key, int first) {
		this.parent = parent;
		path = Stream.concat(parent.stream().flatMap(outer -> outer.path.stream()), Stream.of(text)).toList();
		this.key = key;
		this.first = first;
	}

	/** The values of the groups in which it lies and its own, as shown: what the group is known by. */
	List<String> path() {
		return path;
	}

	/** What the rows have in common; empty for those that belong to no group yet. */
	Optional<GroupKey> key() {
		return key;
	}

	/** The group in which it lies; empty for one of the outermost. */
	Optional<GroupRow> parent() {
		return parent;
	}

	/** How many groups it lies in. */
	int level() {
		return path.size() - 1;
	}

	/** The value as shown; empty for no value. */
	String text() {
		return path.getLast();
	}

	/** Position of the first row in the source. */
	int first() {
		return first;
	}

	/** How many rows it has, those of groups in it included. */
	int rows() {
		return rows;
	}

	/** Groups in it, as they lie in the source. */
	List<GroupRow> children() {
		return children;
	}

	boolean isLeaf() {
		return children.isEmpty();
	}

	/** More rows, for the groups too in which it lies. */
	void add(int more) {
		rows += more;
		parent.ifPresent(outer -> outer.add(more));
	}

	/** Forgets what the numbers came to. */
	void clear() {
		tallies = new TallyMap();
		children.forEach(GroupRow::clear);
	}

	/** More numbers, for the groups too in which it lies. */
	void add(List<Tally> more) {
		more.forEach(tallies::add);
		parent.ifPresent(outer -> outer.add(more));
	}

	/** Its numbers come to what those of another group came to. */
	void inherit(GroupRow former) {
		tallies = former.tallies;
	}

	/** What the numbers of a column come to, for each unit. */
	List<Tally> tallies(LedgerColumn column) {
		return tallies.all().stream().filter(tally -> tally.column() == column).toList();
	}

	/** What the numbers of a column come to, of several units for the first; empty where there are none. */
	Optional<Tally> total(String columnId) {
		return tallies.all().stream().filter(tally -> tally.column().id().equals(columnId)).findFirst();
	}
}
