/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.internal.grid.GridKit;
import org.jiedui.ui.theme.Palette;

/**
 * A table of the objects of a class, worked like a spreadsheet: it sorts, filters, freezes and hides columns, edits in the cell, copies and
 * pastes ranges. Every edit is a command on the stack of its session; what others do to the session shows at once.
 * <p>
 * It does not load anything: rows come from a {@link RowSource}. UI thread only.
 */
public final class LedgerGrid extends Composite implements Arrangeable {

	private final GridKit kit;
	private final GridOperations operations;

	public LedgerGrid(Composite parent, GridSetup setup) {
		super(parent, SWT.NONE);
		setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		kit = new GridKit(this, setup.session, setup.columns, setup.rows, setup.format, setup.candidatesFor(this),
				setup.findings, setup.foreignChanges, setup.prompts, new Palette());
		operations = new GridOperations(kit.table(), kit.ranges(), kit.starter(), kit.typing(), kit.replacement(), kit.groups());
		kit.open(operations, setup.settings, setup.ledger, setup.grouping, setup.empty, setup.rowMenu);
	}

	/** What can be done with the selected cells. */
	public GridOperations operations() {
		return operations;
	}

	/** Tells which rows are selected; an object that is set as the selection is shown. */
	public IPostSelectionProvider selection() {
		return kit.selection();
	}

	/**
	 * Selects the cell of an object and shows it; a hidden column is shown, and filters that hide the row are cleared.
	 *
	 * @param feature null to keep to the column in focus
	 * @return false when the object is no row
	 */
	public boolean reveal(EObject object, EStructuralFeature feature) {
		return kit.reveal(object, feature);
	}

	/** Selects the first cell of the first row, as the rows are sorted now, unless some cell is selected. */
	public void selectFirst() {
		kit.selectFirst();
	}

	/** @param listener is told when {@link GridOperations#isTyping()} may be another */
	public void onTyping(Runnable listener) {
		kit.typing().onTyping(listener);
	}

	/** @param listener is told after other cells were selected, or selected cells have changed */
	public void onFigures(Consumer<SelectionFigures> listener) {
		kit.onFigures(listener);
	}

	/** What the status line says of the selected cells now. */
	public SelectionFigures figures() {
		return kit.figures();
	}

	/** Looks which rows there are, sorts and filters them anew, and paints all. */
	public void refresh() {
		kit.refresh();
	}

	/** Opens the dialog in which columns are chosen. */
	public void chooseColumns() {
		kit.chooseColumns();
	}

	/** Shows or hides the filter row; hidden, it filters nothing. */
	public void toggleFilterRow() {
		kit.toggleFilterRow();
	}

	/** Shows all rows again. */
	public void clearFilters() {
		kit.clearFilters();
	}

	/** Opens the dialog that tells the values of a column, how many rows have each, and their sub-totals. */
	public void showGroups(LedgerColumn column) {
		kit.showGroups(column);
	}

	/** By what rows are grouped now, to be kept as text. */
	public GridGrouping grouping() {
		return kit.grouping();
	}

	/** Groups rows; columns that there are not are left out. */
	public void group(GridGrouping grouping) {
		kit.group(grouping);
	}

	/** Folds or unfolds all groups. */
	public void foldAll(boolean fold) {
		kit.groups().foldAll(fold);
	}

	/** Adds to a menu by what rows can be grouped, and what can be done with groups. */
	public void fillGroupMenu(IMenuManager menu) {
		kit.fillGroupMenu(menu);
	}

	/** How the columns are arranged now. */
	public GridState state() {
		return kit.state();
	}

	/** The rows that are shown, in their order, without those that were never saved. */
	public List<ObjectId> shownRows() {
		return kit.shownRows();
	}

	/** The columns that are shown, in their order, by their identifiers. */
	public List<String> shownColumns() {
		return kit.state().columns().stream().filter(GridState.Column::shown).map(GridState.Column::id).toList();
	}

	@Override
	public ViewContent content() {
		return kit.content();
	}

	@Override
	public List<String> show(ViewContent content) {
		return kit.show(content);
	}

	/** @param listener is told soon after the grid may be looked at in another way: columns, order, filters, highlights */
	public void onArranged(Runnable listener) {
		kit.onArranged(listener);
	}

	/** What is highlighted, the first rule that holds before all others. */
	public List<HighlightRule> highlights() {
		return kit.highlights();
	}

	/** Highlights by these rules and no others. */
	public void highlight(List<HighlightRule> rules) {
		kit.highlight(rules);
	}

	/** Opens the dialog in which it is said what is highlighted. */
	public void editHighlights() {
		kit.editHighlights();
	}

	/** Arranges the columns. */
	public void arrange(GridState state) {
		kit.arrange(state);
	}

	/** What stands in the lines of the table, from the first on: rows, and where these are grouped the groups, at whose positions there is no row. */
	public RowSource lines() {
		return kit.lines();
	}

	/** Scrolls down by so many rows, or up where they are less than 0. */
	public void scroll(int rows) {
		kit.scroll(rows);
	}

	/** The table itself, for tests and for what it alone knows. */
	public NatTable table() {
		return kit.table();
	}

	@Override
	public boolean setFocus() {
		return kit.focus();
	}
}
