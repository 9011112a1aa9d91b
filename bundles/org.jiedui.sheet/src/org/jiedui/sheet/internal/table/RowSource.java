/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import org.jiedui.sheet.SheetRefusedException;

/** Rows one after the other; only one lies in memory. For one thread. */
public interface RowSource extends AutoCloseable {

	/**
	 * The next row; rows without cells may be left out.
	 *
	 * @return null after the last
	 * @throws SheetRefusedException when the file cannot be read on
	 */
	TableRow next() throws SheetRefusedException;

	@Override
	void close();
}
