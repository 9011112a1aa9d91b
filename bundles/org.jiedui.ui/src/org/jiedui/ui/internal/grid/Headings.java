/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** What the heads of the columns say. */
final class Headings implements IDataProvider {

	private final LedgerData ledger;

	Headings(LedgerData ledger) {
		this.ledger = ledger;
	}

	@Override
	public Object getDataValue(int columnIndex, int rowIndex) {
		return ledger.column(columnIndex).heading();
	}

	@Override
	public void setDataValue(int columnIndex, int rowIndex, Object value) {
		throw new UnsupportedOperationException("Headings come from the model");
	}

	@Override
	public int getColumnCount() {
		return ledger.getColumnCount();
	}

	@Override
	public int getRowCount() {
		return 1;
	}
}
