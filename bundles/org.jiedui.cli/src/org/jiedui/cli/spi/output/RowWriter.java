/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a result one after another. */
public interface RowWriter extends AutoCloseable {

	/** @param cells one for each column */
	void row(List<Cell> cells) throws IOException;

	/** Writes what was held back. */
	@Override
	void close() throws IOException;
}
