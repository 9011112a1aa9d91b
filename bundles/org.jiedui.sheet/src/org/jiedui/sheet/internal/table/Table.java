/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.List;

import org.jiedui.sheet.SheetRefusedException;

/** One sheet of a workbook, or a text file as a whole. */
public interface Table {

	/** The name of the sheet; for a text file that of the file. */
	String name();

	/** Whether users do not see the sheet. */
	boolean hidden();

	/** About how many rows there are, for telling progress. */
	int size();

	/** The joined cells. */
	List<Merge> merges();

	/** The rows from the first on; may be asked for several times. The caller closes. */
	RowSource rows() throws SheetRefusedException;
}
