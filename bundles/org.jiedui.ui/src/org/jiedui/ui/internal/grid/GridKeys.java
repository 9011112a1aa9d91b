/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.action.ViewportSelectRowAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.jiedui.ui.grid.GridOperations;

/** Keys and clicks as in a spreadsheet; those that move the selection are NatTable's own. */
public final class GridKeys extends AbstractUiBindingConfiguration {

	private final GridOperations operations;
	private final CellEditStarter starter;
	private final GridLayers layers;
	private final Runnable filterRow;
	private final GroupActions groups;
	private final GroupTitles titles;
	private final FillHandle handle;

	/** @param filterRow shows or hides the filter row */
	public GridKeys(GridOperations operations, CellEditStarter starter, GridLayers layers, Runnable filterRow, GroupActions groups,
			GroupTitles titles, FillHandle handle) {
		this.operations = operations;
		this.starter = starter;
		this.layers = layers;
		this.filterRow = filterRow;
		this.groups = groups;
		this.titles = titles;
		this.handle = handle;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		key(bindings, SWT.MOD1, 'c', operations::copy);
		key(bindings, SWT.MOD1, 'x', operations::cut);
		key(bindings, SWT.MOD1, 'v', operations::paste);
		key(bindings, SWT.MOD1, 'a', operations::selectAll);
		key(bindings, SWT.MOD1, 'd', operations::fillDown);
		key(bindings, SWT.MOD1 | SWT.MOD2, 'd', operations::fillSeries);
		key(bindings, SWT.MOD1, 'h', operations::findAndReplace);
		key(bindings, SWT.MOD1 | SWT.MOD2, 'l', filterRow);
		key(bindings, SWT.MOD1, ';', operations::enterToday);
		key(bindings, SWT.NONE, SWT.DEL, operations::clear);
		key(bindings, SWT.NONE, SWT.F2, operations::edit);
		key(bindings, SWT.NONE, ' ', operations::toggle);
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR),
				new MoveSelectionAction(MoveDirectionEnum.DOWN, false, false));
		for (int extend : new int[] { SWT.NONE, SWT.MOD2 }) {
			bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1 | extend, SWT.HOME), new CornerMove(layers, false));
			bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1 | extend, SWT.END), new CornerMove(layers, true));
		}
		IKeyAction typing = (table, event) -> starter.start(event.character);
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), typing);
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), typing);
		bindings.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> {
			if (!groups.toggle()) {
				operations.edit();
			}
		});
		groups(bindings);
		handle(bindings);
		bindings.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.RIGHT_BUTTON),
				new SelectForMenu(layers.selection()));
		bindings.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.ROW_HEADER, MouseEventMatcher.RIGHT_BUTTON),
				new ViewportSelectRowAction(false, false));
		bindings.registerFirstSingleClickBinding(new CheckMatcher(), (table, event) -> operations.toggle());
		bindings.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.NONE, 1), new SortColumnAction(false));
		bindings.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.MOD1, 1), new SortColumnAction(true));
		bindings.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.MOD2, 1), new SortColumnAction(true));
	}

	/** Keys as in a tree, which mean something else in a cell. */
	private void groups(UiBindingRegistry bindings) {
		group(bindings, event -> event.keyCode == SWT.ARROW_LEFT && groups.canFold(true), () -> groups.fold(true));
		group(bindings, event -> event.keyCode == SWT.ARROW_LEFT && groups.canFold(false) && groups.hasOuter(), groups::focusOuter);
		group(bindings, event -> event.keyCode == SWT.ARROW_RIGHT && groups.canFold(false), () -> groups.fold(false));
		group(bindings, event -> event.character == '-', () -> groups.fold(true));
		group(bindings, event -> event.character == '+' || event.character == '=', () -> groups.fold(false));
		group(bindings, event -> event.character == '*', () -> groups.foldAll(false));
		group(bindings, event -> event.character == '/', () -> groups.foldAll(true));
		group(bindings, event -> event.character == ' ', groups::toggle);
		key(bindings, SWT.MOD3 | SWT.MOD2, SWT.ARROW_RIGHT, operations::groupByFocus);
		key(bindings, SWT.MOD3 | SWT.MOD2, SWT.ARROW_LEFT, operations::ungroup);
		bindings.registerFirstSingleClickBinding(new MarkMatcher(),
				(table, event) -> titles.group(table.getRowPositionByY(event.y)).ifPresent(groups::toggle));
	}

	private void handle(UiBindingRegistry bindings) {
		IMouseEventMatcher over = handle.matcher();
		IMouseAction nothing = (table, event) -> {
			// The cell below the square stays as it is.
		};
		bindings.registerFirstMouseDownBinding(over, (table, event) -> handle.press(event));
		bindings.registerFirstSingleClickBinding(over, nothing);
		bindings.registerFirstMouseDragMode(handle.taken(), handle);
		bindings.registerFirstDoubleClickBinding(over, (table, event) -> handle.fillToEnd());
		bindings.registerFirstMouseMoveBinding(over, (table, event) -> table.setCursor(table.getDisplay().getSystemCursor(SWT.CURSOR_CROSS)),
				new ClearCursorAction());
	}

	private void group(UiBindingRegistry bindings, IKeyEventMatcher matcher, Runnable action) {
		bindings.registerFirstKeyBinding(event -> (event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD2) == 0 && groups.focused().isPresent()
				&& matcher.matches(event), (table, event) -> action.run());
	}

	private static void key(UiBindingRegistry bindings, int modifiers, int key, Runnable action) {
		bindings.registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), (table, event) -> action.run());
	}

	/** The left button on the mark that tells whether a group is folded. */
	private final class MarkMatcher extends MouseEventMatcher {

		MarkMatcher() {
			super(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON);
		}

		@Override
		public boolean matches(NatTable table, MouseEvent event, LabelStack regions) {
			return super.matches(table, event, regions)
					&& titles.group(table.getRowPositionByY(event.y)).filter(group -> event.x < titles.endOfMark(group)).isPresent();
		}
	}

	/** The left button on a box; NatTable has selected the cell by the time the button is up. */
	private static final class CheckMatcher extends MouseEventMatcher {

		CheckMatcher() {
			super(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON);
		}

		@Override
		public boolean matches(NatTable table, MouseEvent event, LabelStack regions) {
			if (!super.matches(table, event, regions)) {
				return false;
			}
			ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
			return cell != null && cell.getConfigLabels().hasLabel(CellLabels.CHECK);
		}
	}
}
