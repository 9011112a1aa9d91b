/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Numbers the rows that are shown, from one; groups have no number. */
final class RowNumbers implements IDataProvider {

	private final LedgerData ledger;

	RowNumbers(LedgerData ledger) {
		this.ledger = ledger;
	}

	@Override
	public Object getDataValue(int columnIndex, int rowIndex) {
		int number = ledger.rows().number(rowIndex);
		return number == 0 ? "" : number;
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
