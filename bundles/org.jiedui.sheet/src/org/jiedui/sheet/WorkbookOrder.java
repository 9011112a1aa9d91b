/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Which sheets of a workbook are to be imported, all in one commit. New rows may refer to new rows of other sheets.
 *
 * @param file the workbook
 * @param recognitions what the sheets are, at least one; those of programmes come first
 * @param rejects a workbook to be written with the rows that are refused, or null
 * @param message why, for the history; null for the usual words with the name of the file
 */
public record WorkbookOrder(Path file, List<Recognition> recognitions, Path rejects, String message) {

	public WorkbookOrder {
		Objects.requireNonNull(file, "file");
		recognitions = List.copyOf(recognitions);
		if (recognitions.isEmpty()) {
			throw new IllegalArgumentException("No sheets");
		}
	}
}
