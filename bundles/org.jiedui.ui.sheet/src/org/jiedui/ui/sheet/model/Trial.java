/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;

/** The rows of a dry run as they come in. Filled by one thread, read by others when it is complete. */
final class Trial implements Consumer<RowOutcome> {

	/** More rows nobody looks through; those where something is to be looked at are kept beyond. */
	private static final int PLAIN = 20_000;
	private static final int ALL = 60_000;

	private final List<RowOutcome> rows = new ArrayList<>();
	private int count;
	private int overwritten;
	private int filled;

	@Override
	public void accept(RowOutcome row) {
		count++;
		if (row.kind() == Kind.CHANGED) {
			for (FieldChange change : row.changes()) {
				if (change.before().isEmpty()) {
					filled++;
				} else {
					overwritten++;
				}
			}
		}
		boolean telling = row.kind() == Kind.REFUSED || row.kind() == Kind.CHANGED || row.hasWarning();
		if (rows.size() < PLAIN || telling && rows.size() < ALL) {
			rows.add(row);
		}
	}

	List<RowOutcome> rows() {
		return rows;
	}

	/** Whether there are rows that were not kept. */
	boolean isCut() {
		return rows.size() < count;
	}

	/** How many values of the books other ones take the place of. */
	int overwritten() {
		return overwritten;
	}

	/** How many values come where there was none, in objects that are there. */
	int filled() {
		return filled;
	}
}
