/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.List;

/** An open file with tables. For one thread. */
public interface TableFile extends AutoCloseable {

	/** The tables in their order, at least one. */
	List<Table> tables();

	@Override
	void close();
}
