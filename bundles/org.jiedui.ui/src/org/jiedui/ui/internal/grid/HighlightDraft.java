/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.Look;

/** The rules of a ledger while somebody works on them. Rules of columns that are not there are left alone. */
public final class HighlightDraft {

	private final List<LedgerColumn> columns;
	private final FilterParser parser;
	private final List<HighlightRule> rules;

	/** @param columns in the order in which they are offered */
	public HighlightDraft(List<LedgerColumn> columns, ValueFormat format, List<HighlightRule> rules) {
		this.columns = List.copyOf(columns);
		this.rules = new ArrayList<>(rules);
		parser = new FilterParser(format);
	}

	public List<LedgerColumn> columns() {
		return columns;
	}

	/** The rules, the most important first. */
	public List<HighlightRule> rules() {
		return List.copyOf(rules);
	}

	/** Where the column of a rule stands among those that are offered, -1 where it does not. */
	public int place(HighlightRule rule) {
		for (int place = 0; place < columns.size(); place++) {
			if (columns.get(place).id().equals(rule.column())) {
				return place;
			}
		}
		return -1;
	}

	/** What the column of a rule is called. */
	public String heading(HighlightRule rule) {
		int place = place(rule);
		return place < 0 ? rule.column() : columns.get(place).heading();
	}

	/** A new rule at the end, without a condition yet; returns its place. */
	public int add(LedgerColumn column) {
		rules.add(new HighlightRule(column.id(), "", Look.ACCENT, false));
		return rules.size() - 1;
	}

	public void set(int place, HighlightRule rule) {
		rules.set(place, rule);
	}

	public void remove(int place) {
		rules.remove(place);
	}

	/** Moves a rule up or down; at the end nothing happens. Returns where it is then. */
	public int move(int place, int by) {
		int to = place + by;
		if (to < 0 || to >= rules.size()) {
			return place;
		}
		Collections.swap(rules, place, to);
		return to;
	}

	/** Why a rule cannot be as it is, a sentence; empty when it can. */
	public Optional<String> objection(int place) {
		HighlightRule rule = rules.get(place);
		int column = place(rule);
		if (column < 0) {
			return Optional.empty();
		}
		if (rule.condition().isBlank()) {
			return Optional.of(Messages.highlightNoCondition);
		}
		return parser.objection(columns.get(column), rule.condition());
	}

	/** The first rule that cannot be as it is, -1 when all can. */
	public int firstWrong() {
		for (int place = 0; place < rules.size(); place++) {
			if (objection(place).isPresent()) {
				return place;
			}
		}
		return -1;
	}
}
