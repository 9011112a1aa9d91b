/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;

/** Keeps what a grid shows in step with its rows: layers, groups, focus, selection and what stands below the rows. UI thread only. */
final class RowsInStep {

	private final NatTable table;
	private final LedgerData data;
	private final GridLayers layers;
	private final LedgerOrder order;
	private final Highlights highlights;
	private final GridFocus focus;
	private final GridGroups groups;
	private final GridSelection selection;
	private final Runnable telling;
	private boolean refreshing;
	/** What is done when the rows are there; null where nothing waits for them. */
	private Runnable awaited;

	/** @param telling sums and notices are told anew */
	RowsInStep(NatTable table, LedgerData data, GridLayers layers, LedgerOrder order, Highlights highlights, GridFocus focus, GridGroups groups,
			GridSelection selection, Runnable telling) {
		this.table = table;
		this.data = data;
		this.layers = layers;
		this.order = order;
		this.highlights = highlights;
		this.focus = focus;
		this.groups = groups;
		this.selection = selection;
		this.telling = telling;
	}

	/** Follows the source of the rows for as long as the table lives, and closes it then. */
	void listen() {
		Runnable told = this::arrived;
		data.rows().addListener(told);
		table.addDisposeListener(event -> {
			data.rows().removeListener(told);
			data.rows().close();
		});
	}

	/** The rows are sorted, filtered or grouped in another way. */
	void rearranged() {
		highlights.forget();
		moved();
		told();
	}

	/** The source has other rows without being asked for them just now. */
	private void arrived() {
		highlights.forget();
		if (!order.isArranging() && !refreshing && !table.isDisposed()) {
			moved();
			selection.changed();
			Runnable waiting = awaited;
			awaited = null;
			if (waiting != null) {
				waiting.run();
			}
		}
		told();
	}

	/** Something in the session or in the findings is another. */
	void update() {
		highlights.forget();
		if (refresh()) {
			moved();
		} else {
			// the row in focus may have been fetched just now
			focus.update();
			layers.repaint();
			groups.valuesChanged();
		}
		told();
		selection.changed();
	}

	/** Asks the source anew; whether it has other rows now. */
	boolean refresh() {
		refreshing = true;
		try {
			return data.rows().refresh();
		} finally {
			refreshing = false;
		}
	}

	private void moved() {
		focus.keepDuring(layers::rowsChanged);
		groups.changed();
	}

	/** Sums and notices are to be told. */
	void told() {
		telling.run();
	}

	/** Does something when the rows are there; nothing where none are on the way. */
	void await(Runnable task) {
		awaited = data.rows().isBusy() ? task : null;
	}

	/** What was to be done is done. */
	void awaitNothing() {
		awaited = null;
	}
}
