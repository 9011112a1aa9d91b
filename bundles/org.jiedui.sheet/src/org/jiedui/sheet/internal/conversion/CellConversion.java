/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import org.jiedui.core.format.FormatException;
import org.jiedui.sheet.internal.table.Cell;

/** Reads the cells of one column. */
public interface CellConversion {

	/**
	 * Reads a cell that is neither empty nor an error.
	 *
	 * @param reading takes the value and what is to be told of it
	 * @throws FormatException with a sentence, if this is no value of the column
	 */
	void read(Cell cell, Reading reading) throws FormatException;
}
