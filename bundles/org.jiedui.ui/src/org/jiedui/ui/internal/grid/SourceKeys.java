/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/** A double click on the source of a row opens it. */
final class SourceKeys extends AbstractUiBindingConfiguration {

	private final LedgerData data;
	private final SourceOpening sources;

	SourceKeys(LedgerData data, SourceOpening sources) {
		this.data = data;
		this.sources = sources;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerFirstDoubleClickBinding(new SourceMatcher(), (table, event) -> {
			EObject row = data.row(cell(table, event).getRowIndex());
			if (row != null) {
				sources.openFirst(row);
			}
		});
	}

	private static ILayerCell cell(NatTable table, MouseEvent event) {
		return table.getCellByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
	}

	private final class SourceMatcher extends MouseEventMatcher {

		SourceMatcher() {
			super(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON);
		}

		@Override
		public boolean matches(NatTable table, MouseEvent event, LabelStack regions) {
			ILayerCell cell = super.matches(table, event, regions) ? cell(table, event) : null;
			EObject row = cell == null ? null : data.row(cell.getRowIndex());
			return row != null && RowSources.of(row.eClass())
					.filter(each -> data.column(cell.getColumnIndex()).id().equals("#" + each.reference().getName())).isPresent();
		}
	}
}
