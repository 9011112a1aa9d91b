/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.jiedui.ui.grid.RowTree;

/** Folds and unfolds the rows of a tree: by a click on the mark, and by the keys that every tree knows. */
final class TreeKeys extends AbstractUiBindingConfiguration {

	private final LedgerData data;
	private final GridFocus focus;
	private final RowTree tree;

	TreeKeys(LedgerData data, GridFocus focus, RowTree tree) {
		this.data = data;
		this.focus = focus;
		this.tree = tree;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		key(bindings, event -> event.character == '-', row -> fold(row, true));
		key(bindings, event -> event.character == '+' || event.character == '=', row -> fold(row, false));
		key(bindings, event -> event.character == '*', row -> tree.foldAll(false));
		key(bindings, event -> event.character == '/', row -> {
			tree.foldAll(true);
			select(outermost(row));
		});
		bindings.registerFirstSingleClickBinding(new MarkMatcher(), (table, event) -> at(table, event).ifPresent(row -> fold(row, !tree.isFolded(row))));
	}

	private void key(UiBindingRegistry bindings, Predicate<KeyEvent> pressed, Consumer<EObject> action) {
		bindings.registerFirstKeyBinding(event -> (event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD2) == 0 && pressed.test(event) && focus.row().isPresent()
				&& data.rows().tree().isPresent(), (table, event) -> focus.row().ifPresent(action));
	}

	private void fold(EObject row, boolean fold) {
		if (tree.hasParts(row)) {
			tree.fold(row, fold);
			if (fold && focus.row().isEmpty()) {
				select(row);
			}
		}
	}

	/** What a row is part of, as far as that is a row. */
	private EObject outermost(EObject row) {
		EObject above = row;
		while (above.eContainer() != null && data.rows().indexOf(above) < 0) {
			above = above.eContainer();
		}
		return above;
	}

	private void select(EObject row) {
		int position = data.rows().indexOf(row);
		if (position >= 0) {
			focus.select(position, -1);
		}
	}

	private Optional<EObject> at(NatTable table, MouseEvent event) {
		return Optional.ofNullable(data.row(table.getRowIndexByPosition(table.getRowPositionByY(event.y))));
	}

	/** The left button on the mark that tells whether a row is folded. */
	private final class MarkMatcher extends MouseEventMatcher {

		MarkMatcher() {
			super(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON);
		}

		@Override
		public boolean matches(NatTable table, MouseEvent event, LabelStack regions) {
			int column = table.getColumnPositionByX(event.x);
			return super.matches(table, event, regions) && data.rows().tree().isPresent() && table.getColumnIndexByPosition(column) == CellLabels.TREE_COLUMN
					&& at(table, event).filter(row -> tree.hasParts(row)
							&& event.x < table.getStartXOfColumnPosition(column) + TreePainter.endOfMark(tree.depth(row)) + 2).isPresent();
		}
	}
}
