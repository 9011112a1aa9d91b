/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;

/**
 * One question about the tables. Lets the database search, so that only what is wrong is read, and pages where it must read all: the memory
 * that it needs does not grow with the books.
 */
interface StoreCheck {

	/** A word for it, the same in all languages. */
	String id();

	void run(Tables tables, Findings findings) throws SQLException;
}
