/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.jiedui.ui.internal.grid.CellEditStarter;
import org.jiedui.ui.internal.grid.CellTyping;
import org.jiedui.ui.internal.grid.GroupActions;
import org.jiedui.ui.internal.grid.RangeOperations;
import org.jiedui.ui.internal.replace.ReplaceDialog;
import org.jiedui.ui.internal.replace.ReplaceTarget;

/**
 * What can be done with the selected cells, for menus, keys and the actions of the workbench. While a cell is being edited, clipboard and
 * selection mean the text of that cell, as everywhere. Each change is one step of undo.
 */
public final class GridOperations {

	private final NatTable table;
	private final RangeOperations ranges;
	private final CellEditStarter starter;
	private final CellTyping typing;
	private final ReplaceTarget replacement;
	private final GroupActions groups;
	private ReplaceDialog replacing;

	GridOperations(NatTable table, RangeOperations ranges, CellEditStarter starter, CellTyping typing, ReplaceTarget replacement,
			GroupActions groups) {
		this.table = table;
		this.ranges = ranges;
		this.starter = starter;
		this.typing = typing;
		this.replacement = replacement;
		this.groups = groups;
		table.addDisposeListener(event -> closeReplacing());
	}

	/** Puts the selected cells as shown, or the selected text of the cell in edit, onto the clipboard. */
	public void copy() {
		editor().ifPresentOrElse(Text::copy, () -> ranges.whenLoaded(() -> toClipboard(ranges.text())));
	}

	/** Copies, then clears the selected cells. When one of them cannot be cleared, the others are cleared all the same. */
	public void cut() {
		editor().ifPresentOrElse(Text::cut, () -> ranges.whenLoaded(() -> {
			toClipboard(ranges.text());
			ranges.cut();
		}));
	}

	/**
	 * Lays the text of the clipboard onto the grid, from the selected cell on. When one value does not fit, says so and changes
	 * nothing.
	 */
	public void paste() {
		editor().ifPresentOrElse(Text::paste, () -> fromClipboard().ifPresent(text -> ranges.whenLoaded(() -> ranges.paste(text))));
	}

	/** Clears the selected cells; read-only ones are left alone. */
	public void clear() {
		editor().ifPresentOrElse(GridOperations::deleteNext, () -> ranges.whenLoaded(ranges::clear));
	}

	/** As the Delete key does in a text field. */
	private static void deleteNext(Text text) {
		if (text.getSelectionCount() == 0) {
			int caret = text.getCaretPosition();
			text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
		}
		text.insert("");
	}

	public void selectAll() {
		editor().ifPresentOrElse(Text::selectAll, ranges::selectAll);
	}

	/** Gives the selected cells of each column the value of the topmost; a single selected cell takes the value above it. */
	public void fillDown() {
		if (editor().isEmpty()) {
			ranges.whenLoaded(ranges::fillDown);
		}
	}

	/** Lets the topmost selected values of each column go on downwards: numbers, dates and numbered texts count on, others are repeated. */
	public void fillSeries() {
		if (editor().isEmpty()) {
			ranges.whenLoaded(ranges::fillSeries);
		}
	}

	/** Puts today into the selected cells that hold dates. */
	public void enterToday() {
		editor().ifPresentOrElse(text -> text.insert(LocalDate.now().toString()), () -> ranges.whenLoaded(() -> ranges.enterToday(LocalDate.now())));
	}

	/** Ticks the selected boxes, or unticks them when all are ticked. */
	public void toggle() {
		ranges.whenLoaded(ranges::toggle);
	}

	/** Groups rows by the column in focus, within the groups that there are; by a date first by years, then by months. */
	public void groupByFocus() {
		groups.groupByFocus(ranges.focusColumn());
	}

	/** Gives up the innermost groups. */
	public void ungroup() {
		groups.ungroupInnermost();
	}

	/** Opens the dialog in which a text is found in the cells, and replaced; it stays open until it is closed, or the grid is. */
	public void findAndReplace() {
		if (commitEdit()) {
			ranges.whenAllLoaded(this::openReplacing);
		}
	}

	private void openReplacing() {
		closeReplacing();
		replacing = new ReplaceDialog(table.getShell(), replacement);
		replacing.open();
	}

	private void closeReplacing() {
		if (replacing != null && replacing.getShell() != null) {
			replacing.close();
		}
	}

	/** Starts to edit the focus cell, with its value. */
	public void edit() {
		ranges.whenLoaded(() -> starter.start(null));
	}

	/** Whether a cell is being edited. */
	public boolean isEditing() {
		return editor().isPresent();
	}

	/** Whether a cell is being edited and holds another text than its value. */
	public boolean isTyping() {
		return typing.isTyping();
	}

	/** Shows the cell that is being edited and gives it the focus; false when none is. */
	public boolean focusEdit() {
		editor().ifPresent(Text::setFocus);
		return isEditing();
	}

	/** Ends the edit of a cell with its value; false when the value is wrong and the cell stays in edit. */
	public boolean commitEdit() {
		return table.commitAndCloseActiveCellEditor();
	}

	/** The rows that have selected cells, from top to bottom. */
	public List<EObject> selectedRows() {
		return ranges.selectedRows();
	}

	/** The feature of the focus cell; empty when there is none, or its column shows none. */
	public Optional<EStructuralFeature> focusFeature() {
		return ranges.focusColumn().flatMap(LedgerColumn::feature);
	}

	private Optional<Text> editor() {
		return Optional.ofNullable(table.getActiveCellEditor()).map(editor -> editor.getEditorControl()).filter(Text.class::isInstance)
				.map(Text.class::cast).filter(text -> !text.isDisposed());
	}

	private void toClipboard(String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(table.getDisplay());
			try {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		}
	}

	private Optional<String> fromClipboard() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	/** Lays a text of tab-separated cells onto the grid, as {@link #paste()} does with that of the clipboard. */
	public void paste(String text) {
		ranges.paste(text);
	}

	/** The selected cells as tab-separated text. */
	public String selectedText() {
		return ranges.text();
	}

	/** The columns that are visible, in their order on the screen. */
	public List<LedgerColumn> visibleColumns() {
		return new ArrayList<>(ranges.visibleColumns());
	}
}
