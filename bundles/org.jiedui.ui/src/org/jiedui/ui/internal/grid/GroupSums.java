/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.swt.widgets.Control;

/** Has it worked out what the rows of groups come to: at once for new groups, and once after many changes of values. */
final class GroupSums {

	private static final int DELAY = 250;

	private final Control control;
	private final LedgerData data;
	private final Runnable told;
	private final Runnable ask = this::ask;
	private long revision = -1;

	/** @param told is told when it is known */
	GroupSums(Control control, LedgerData data, Runnable told) {
		this.control = control;
		this.data = data;
		this.told = told;
	}

	/** There may be other groups. */
	void groupsChanged() {
		if (data.rows().isUntold()) {
			tally();
		}
	}

	/** Values may be others. */
	void valuesChanged() {
		if (!control.isDisposed() && data.rows().isGrouped()) {
			control.getDisplay().timerExec(DELAY, ask);
		}
	}

	private void ask() {
		long now = data.rows().revision();
		if (!control.isDisposed() && (now < 0 || now != revision)) {
			tally();
		}
	}

	private void tally() {
		revision = data.rows().revision();
		data.rows().tally(data.columns(), () -> {
			if (!control.isDisposed()) {
				told.run();
			}
		});
	}
}
