/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.osgi.util.NLS;
import org.jiedui.ui.grid.GridState;

/** Which columns are shown, in which order and width, and by which the rows are sorted and grouped: the text is that of {@link GridState}. */
final class ColumnsPart implements ViewPart {

	static final String KEY = "columns";

	private final LedgerData data;
	private final GridArranger arranger;

	ColumnsPart(LedgerData data, GridArranger arranger) {
		this.data = data;
		this.arranger = arranger;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public String write() {
		return arranger.current().write();
	}

	@Override
	public void show(String text, ViewReading reading) {
		GridState state = GridState.parse(text).orElseGet(arranger::standard);
		state.columns().stream().filter(GridState.Column::shown).map(GridState.Column::id).forEach(reading::column);
		state.order().stream().flatMap(key -> reading.column(key.id()).stream()).filter(column -> data.rows().refusal(column).isPresent())
				.forEach(column -> reading.lost(NLS.bind(Messages.viewOrderRefused, column.heading())));
		state.grouping().levels().forEach(level -> reading.column(level.id()));
		arranger.apply(state);
	}
}
