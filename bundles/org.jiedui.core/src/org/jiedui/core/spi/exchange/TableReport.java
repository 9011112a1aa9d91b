/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;

/**
 * What became, or would become, of a file.
 *
 * @param columns what the columns of the file were taken for
 * @param counts how many rows of each kind
 * @param warnings how many rows with a warning were not refused
 * @param programme the programme that took the rows, empty where each named its own
 * @param commits what was written, to be taken back with a revert; empty after a dry run and where nothing was to be written
 * @param rejects the workbook with the refused rows, null where none was written
 * @param remarks what is to be told of the file as a whole
 */
public record TableReport(List<ColumnUse> columns, Map<Kind, Integer> counts, int warnings, String programme, List<CommitNumber> commits,
		Path rejects, List<Remark> remarks) {

	/**
	 * A column.
	 *
	 * @param heading as it stands in the file
	 * @param field the name of the feature, a word that begins with {@code @} for what tells which object is meant, or empty where it is left out
	 */
	public record ColumnUse(String heading, String field) {
	}

	public TableReport {
		columns = List.copyOf(columns);
		counts = Map.copyOf(counts);
		commits = List.copyOf(commits);
		remarks = List.copyOf(remarks);
	}

	/** How many rows of a kind. */
	public int count(Kind kind) {
		return counts.getOrDefault(kind, 0);
	}

	/** How many rows there are, whatever became of them. */
	public int rows() {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}
}
