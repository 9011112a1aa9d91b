/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Some of the saves of a history.
 *
 * @param rows the newest first
 * @param older the number of the save before which there may be more, empty when all were read
 */
record HistoryPage(List<HistoryRow> rows, OptionalLong older) {

	HistoryPage {
		rows = List.copyOf(rows);
	}

	/** Both together; what follows is older. */
	HistoryPage with(HistoryPage next) {
		return new HistoryPage(Stream.concat(rows.stream(), next.rows().stream()).toList(), next.older());
	}
}
