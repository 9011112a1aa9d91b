/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.util.List;
import java.util.Objects;

import org.jiedui.model.value.Qualified;

/**
 * The rows of one programme that stand behind a number.
 *
 * @param part the books of the programme
 * @param ledger which lists them
 * @param filters all of which hold of them; empty for all rows of the ledger
 * @param share how much of the number is of this programme, never null
 */
public record Rows(int part, String ledger, List<RowFilter> filters, Qualified share) {

	public Rows {
		filters = List.copyOf(filters);
		Objects.requireNonNull(share, "share");
	}
}
