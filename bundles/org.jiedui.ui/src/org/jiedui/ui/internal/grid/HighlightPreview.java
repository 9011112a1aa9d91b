/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.Look;
import org.jiedui.ui.theme.Palette;

/** Some rows of a ledger as rules would highlight them: of each rule that holds somewhere a few, in a table with the columns that matter. */
final class HighlightPreview {

	private static final int ROWS = 7;
	private static final int OF_EACH = 3;
	private static final int WIDTH = 150;

	private final LedgerData data;
	private final ValueFormat format;
	private final LedgerColumn title;
	private final List<EObject> rows;
	private final Palette palette;
	private Table table;

	/**
	 * @param title by which rows are told apart
	 * @param rows from which the examples are taken
	 */
	HighlightPreview(LedgerData data, ValueFormat format, LedgerColumn title, List<EObject> rows, Palette palette) {
		this.data = data;
		this.format = format;
		this.title = title;
		this.rows = rows;
		this.palette = palette;
	}

	/** How a look is drawn here. */
	LookColors colors(Look look) {
		return LookColors.of(look, GridColors.of(table.getDisplay(), palette), palette, table.getDisplay().getHighContrast());
	}

	Table create(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.HIDE_SELECTION);
		table.setHeaderVisible(true);
		return table;
	}

	/** @param changed is told when colours are others */
	void onTheme(Runnable changed) {
		palette.onChange(table, changed);
	}

	int height() {
		return table.getHeaderHeight() + ROWS * table.getItemHeight();
	}

	/** Shows what rules make of the rows; returns how many of the rows each of them highlights. */
	List<Integer> show(List<HighlightRule> rules) {
		Highlights trial = new Highlights(data, format, () -> {
			// Only asked, here.
		});
		trial.set(rules);
		List<LedgerColumn> columns = columns(rules);
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		for (LedgerColumn each : columns) {
			TableColumn column = new TableColumn(table, each.alignment() == Alignment.RIGHT ? SWT.RIGHT : SWT.LEFT);
			column.setText(each.heading());
			column.setWidth(GUIHelper.convertHorizontalPixelToDpi(Math.max(WIDTH, each.width()), true));
		}
		examples(trial, rules).forEach(row -> item(row, columns, trial));
		table.setRedraw(true);
		return rules.stream().map(rule -> count(trial, rule)).toList();
	}

	private List<LedgerColumn> columns(List<HighlightRule> rules) {
		Set<LedgerColumn> columns = new LinkedHashSet<>(List.of(title));
		rules.stream().map(rule -> data.indexOf(rule.column())).filter(index -> index >= 0).map(data::column).forEach(columns::add);
		return List.copyOf(columns);
	}

	private void item(EObject row, List<LedgerColumn> columns, Highlights trial) {
		TableItem item = new TableItem(table, SWT.NONE);
		for (int place = 0; place < columns.size(); place++) {
			LedgerColumn column = columns.get(place);
			String text = column.text(row).replace('\n', ' ');
			Optional<Highlights.Highlight> found = trial.of(row, data.indexOf(column.id()));
			item.setText(place, found.filter(Highlights.Highlight::isReason).map(each -> LookSign.text(each.rule().look()) + " " + text).orElse(text));
			if (found.isPresent()) {
				LookColors colors = colors(found.get().rule().look());
				item.setBackground(place, colors.background());
				item.setForeground(place, colors.foreground());
			}
		}
	}

	/** Those that a rule holds for, a few of each, then others, in the order of the ledger. */
	private List<EObject> examples(Highlights trial, List<HighlightRule> rules) {
		Set<EObject> chosen = new LinkedHashSet<>();
		for (HighlightRule rule : rules) {
			rows.stream().filter(row -> holds(trial, rule, row)).limit(OF_EACH).forEach(chosen::add);
		}
		rows.stream().filter(row -> chosen.size() < ROWS).forEach(chosen::add);
		List<EObject> ordered = new ArrayList<>(rows);
		ordered.retainAll(chosen);
		return ordered.stream().limit(ROWS).toList();
	}

	private int count(Highlights trial, HighlightRule rule) {
		return (int) rows.stream().filter(row -> holds(trial, rule, row)).count();
	}

	private boolean holds(Highlights trial, HighlightRule rule, EObject row) {
		return trial.of(row, data.indexOf(rule.column())).filter(found -> found.rule() == rule).isPresent();
	}

	int size() {
		return rows.size();
	}
}
