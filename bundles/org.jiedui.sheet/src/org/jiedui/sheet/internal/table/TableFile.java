/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.List;
import java.util.Optional;

import org.jiedui.sheet.TextForm;
import org.jiedui.sheet.internal.layout.Stamp;

/** An open file with tables. For one thread. */
public interface TableFile extends AutoCloseable {

	/** The tables in their order, at least one. */
	List<Table> tables();

	/** What a workbook that was exported from books says of itself; empty for every other file. */
	default Optional<Stamp> stamp() {
		return Optional.empty();
	}

	/** How a text file is read; empty for a workbook. */
	default Optional<TextForm> form() {
		return Optional.empty();
	}

	@Override
	void close();
}
