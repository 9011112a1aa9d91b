/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.ui.internal.grid.RowArranger;
import org.jiedui.ui.internal.grid.RowTallies;

/**
 * Rows in memory of which some are parts of others. Sorting sorts siblings; a filter keeps what the rows that it lets through are parts of.
 * Where rows
 * are grouped they are a plain list, since a group takes them from anywhere in the tree. What rows come to counts those without parts, as the others
 * tell of the same again.
 */
public final class TreeRowSource implements RowSource, RowTree {

	private final Supplier<? extends List<? extends EObject>> outermost;
	private final Function<EObject, ? extends List<? extends EObject>> parts;
	private final Predicate<EObject> wrong;
	private final Set<EObject> folded = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<EObject> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Runnable> listeners = new ArrayList<>();
	private Map<EObject, Integer> ranks;
	private TreeLines lines;
	private ListRowSource grouped;

	/**
	 * @param outermost gives the rows that are parts of no other; asked again at every {@link #refresh()}
	 * @param parts the rows that are parts of a row, in their order; never null
	 * @param wrong tells of which rows it is known that they have errors
	 */
	public TreeRowSource(Supplier<? extends List<? extends EObject>> outermost, Function<EObject, ? extends List<? extends EObject>> parts,
			Predicate<EObject> wrong) {
		this.outermost = outermost;
		this.parts = parts;
		this.wrong = wrong;
		lines = laid();
	}

	private TreeLines laid() {
		return new TreeLines(parts, folded, hidden, ranks).lay(outermost.get());
	}

	private List<EObject> everything() {
		List<EObject> all = new ArrayList<>();
		collect(outermost.get(), all);
		return all;
	}

	private void collect(List<? extends EObject> rows, List<EObject> all) {
		for (EObject row : rows) {
			all.add(row);
			collect(parts.apply(row), all);
		}
	}

	/** Whether siblings are in the order in which the books have them, and all of them are shown. */
	public boolean isPlain() {
		return grouped == null && ranks == null && hidden.isEmpty();
	}

	// ---- as a source

	@Override
	public int size() {
		return grouped == null ? lines.size() : grouped.size();
	}

	@Override
	public int total() {
		return everything().size();
	}

	@Override
	public EObject get(int position) {
		return grouped == null ? lines.get(position) : grouped.get(position);
	}

	@Override
	public int indexOf(EObject row) {
		return grouped == null ? lines.indexOf(row) : grouped.indexOf(row);
	}

	@Override
	public boolean findsErrors() {
		return true;
	}

	@Override
	public void arrange(Arrangement arrangement) {
		hidden.clear();
		ranks = null;
		grouped = arrangement.groups().isEmpty() ? null : new ListRowSource(this::everything, wrong);
		if (grouped != null) {
			grouped.arrange(arrangement);
		} else if (arrangement.isFiltered() || !arrangement.order().isEmpty()) {
			arrangeTree(arrangement);
		}
		show(laid());
	}

	private void arrangeTree(Arrangement arrangement) {
		EObject[] all = everything().toArray(EObject[]::new);
		int[] order = new RowArranger(all).arrange(arrangement);
		EObject[] chosen = Arrays.stream(order).mapToObj(index -> all[index]).filter(row -> !arrangement.errorsOnly() || wrong.test(row))
				.toArray(EObject[]::new);
		if (!arrangement.order().isEmpty()) {
			rank(chosen);
		}
		if (arrangement.isFiltered()) {
			hidden.addAll(Arrays.asList(all));
			for (EObject row : chosen) {
				hidden.remove(row);
				uncover(row);
			}
		}
	}

	/** A row that a filter hides and that is shown for the sake of its parts comes after the others. */
	private void rank(EObject[] order) {
		ranks = new IdentityHashMap<>();
		for (EObject row : order) {
			ranks.put(row, ranks.size());
		}
	}

	private void uncover(EObject row) {
		for (EObject above = row.eContainer(); above != null; above = above.eContainer()) {
			hidden.remove(above);
			folded.remove(above);
		}
	}

	@Override
	public boolean refresh() {
		if (grouped != null) {
			return grouped.refresh();
		}
		TreeLines now = laid();
		if (now.isSameAs(lines)) {
			return false;
		}
		show(now);
		return true;
	}

	private void show(TreeLines now) {
		lines = now;
		List.copyOf(listeners).forEach(Runnable::run);
	}

	@Override
	public RowSections sections() {
		return grouped == null ? RowSections.NONE : grouped.sections();
	}

	@Override
	public void summarise(List<LedgerColumn> columns, Consumer<RowGroup> then) {
		if (grouped != null) {
			grouped.summarise(columns, then);
			return;
		}
		List<EObject> leaves = everything().stream().filter(row -> !hidden.contains(row) && parts.apply(row).isEmpty()).toList();
		RowGroup sums = new RowTallies(new ListRowSource(() -> leaves), columns).all();
		then.accept(new RowGroup(sums.text(), size(), sums.tallies()));
	}

	@Override
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	@Override
	public void removeListener(Runnable changed) {
		listeners.remove(changed);
	}

	// ---- as a tree

	@Override
	public Optional<RowTree> tree() {
		return grouped == null ? Optional.of(this) : Optional.empty();
	}

	@Override
	public int depth(EObject row) {
		int position = grouped == null ? lines.indexOf(row) : -1;
		return position < 0 ? 0 : lines.depth(position);
	}

	@Override
	public boolean hasParts(EObject row) {
		return grouped == null && !parts.apply(row).isEmpty();
	}

	@Override
	public boolean isFolded(EObject row) {
		return folded.contains(row);
	}

	@Override
	public void fold(EObject row, boolean fold) {
		if (fold ? folded.add(row) : folded.remove(row)) {
			show(laid());
		}
	}

	@Override
	public void foldAll(boolean fold) {
		folded.clear();
		if (fold) {
			everything().stream().filter(row -> !parts.apply(row).isEmpty()).forEach(folded::add);
		}
		show(laid());
	}

	@Override
	public void unfold(EObject row) {
		boolean covered = false;
		for (EObject above = row.eContainer(); above != null; above = above.eContainer()) {
			covered |= folded.remove(above);
		}
		if (covered) {
			show(laid());
		}
	}

	@Override
	public String number(EObject row) {
		int position = lines.indexOf(row);
		return position < 0 ? "" : lines.number(position);
	}

	@Override
	public int longestNumber() {
		return lines.longestNumber();
	}
}
