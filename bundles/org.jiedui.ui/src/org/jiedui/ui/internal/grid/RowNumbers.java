/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.jiedui.ui.grid.RowTree;

/** Numbers the rows that are shown, from one, and those of a tree by their place in it; groups have no number. */
final class RowNumbers implements IDataProvider {

	private final LedgerData ledger;

	RowNumbers(LedgerData ledger) {
		this.ledger = ledger;
	}

	@Override
	public Object getDataValue(int columnIndex, int rowIndex) {
		EObject row = ledger.row(rowIndex);
		Optional<RowTree> tree = row == null ? Optional.empty() : ledger.rows().tree();
		int number = ledger.rows().number(rowIndex);
		return number == 0 ? "" : tree.<Object>map(rows -> rows.number(row)).orElse(number);
	}

	@Override
	public void setDataValue(int columnIndex, int rowIndex, Object value) {
		throw new UnsupportedOperationException("Numbers follow the order");
	}

	@Override
	public int getColumnCount() {
		return 1;
	}

	@Override
	public int getRowCount() {
		return ledger.getRowCount();
	}
}
