/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The beginning of a table as it stands in the file, titles and all.
 *
 * @param sheet the name of the sheet
 * @param rows texts of the cells; blank rows are left out
 * @param numbers the number of each row in the file
 * @param form how a text file was read; empty for a workbook
 */
public record Preview(String sheet, List<List<String>> rows, List<Integer> numbers, Optional<TextForm> form) {

	public Preview {
		rows = List.copyOf(rows);
		numbers = List.copyOf(numbers);
	}
}
