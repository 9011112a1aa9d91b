/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.jiedui.ui.grid.EmptyGrid;

/** Says why a grid shows no rows: they are on their way, a filter hides them, or there are none. */
final class EmptyState {

	private final EmptyNotice notice;
	private final LedgerData data;
	private final LedgerOrder order;
	private final Runnable clearFilters;
	private EmptyGrid empty = EmptyGrid.SILENT;

	EmptyState(EmptyNotice notice, LedgerData data, LedgerOrder order, Runnable clearFilters) {
		this.notice = notice;
		this.data = data;
		this.order = order;
		this.clearFilters = clearFilters;
	}

	/** @param whenEmpty is shown where there are no rows at all */
	void whenEmpty(EmptyGrid whenEmpty) {
		empty = whenEmpty;
	}

	void update() {
		if (data.rows().size() > 0) {
			notice.hide();
		} else if (data.rows().isBusy()) {
			notice.show(Messages.emptyBusy, "", null);
		} else if (data.rows().total() > 0) {
			boolean errors = !data.rows().hasAll() && order.arrangement().errorsOnly();
			notice.show(errors ? Messages.errorsNoneLookedAt : Messages.emptyFiltered, Messages.emptyClearFilter, clearFilters);
		} else if (!empty.sentence().isEmpty()) {
			notice.show(empty.sentence(), empty.link(), empty.create());
		}
	}
}
