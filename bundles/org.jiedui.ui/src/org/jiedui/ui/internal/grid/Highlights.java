/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.LedgerColumn;

/**
 * Which cells are highlighted. A row is tested once, when it is painted first, and again when something has changed: how many rows there are does not
 * matter.
 */
public final class Highlights {

	/** So many rows are remembered; no screen shows more. */
	private static final int KEPT = 2_000;

	private final LedgerData data;
	private final FilterParser parser;
	private final Runnable changed;
	private final Map<EObject, List<Test>> known = new IdentityHashMap<>();
	private List<HighlightRule> rules = List.of();
	private List<Test> tests = List.of();

	/** @param changed is told when there are other rules */
	public Highlights(LedgerData data, ValueFormat format, Runnable changed) {
		this.data = data;
		this.changed = changed;
		parser = new FilterParser(format);
	}

	/**
	 * What is said of a cell.
	 *
	 * @param rule the first that holds
	 * @param isReason whether the rule looks at the value of this cell, rather than at another one of the row
	 */
	public record Highlight(HighlightRule rule, boolean isReason) {
	}

	private record Test(HighlightRule rule, int columnIndex, Predicate<EObject> holds) {
	}

	public List<HighlightRule> rules() {
		return rules;
	}

	public void set(List<HighlightRule> others) {
		if (!others.equals(rules)) {
			rules = List.copyOf(others);
			forget();
			changed.run();
		}
	}

	/** Values may be others: each row is tested again when it is painted. */
	public void forget() {
		known.clear();
		// What a test has found out about values is forgotten too.
		tests = rules.stream().map(this::test).flatMap(Optional::stream).toList();
	}

	private Optional<Test> test(HighlightRule rule) {
		int index = data.indexOf(rule.column());
		if (index < 0) {
			return Optional.empty();
		}
		LedgerColumn column = data.column(index);
		return parser.parse(column, rule.condition()).map(condition -> new Test(rule, index, new ConditionTest(column).of(condition)));
	}

	/** How a cell is highlighted; empty where it is not. */
	public Optional<Highlight> of(EObject row, int columnIndex) {
		if (tests.isEmpty()) {
			return Optional.empty();
		}
		for (Test test : holding(row)) {
			if (test.rule().row() || test.columnIndex() == columnIndex) {
				return Optional.of(new Highlight(test.rule(), test.columnIndex() == columnIndex));
			}
		}
		return Optional.empty();
	}

	private List<Test> holding(EObject row) {
		List<Test> found = known.get(row);
		if (found == null) {
			if (known.size() >= KEPT) {
				known.clear();
			}
			found = new ArrayList<>(tests);
			found.removeIf(test -> !test.holds().test(row));
			known.put(row, found);
		}
		return found;
	}
}
