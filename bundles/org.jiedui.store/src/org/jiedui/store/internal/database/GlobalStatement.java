/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

/**
 * A statement that asks or changes the rows of all parts. Where the tables are spread over several servers by the part it goes to all of them, so it
 * is for what is about the whole of the books: to open, migrate, verify or copy them, to take a module out of them, to look who refers to an object or
 * what others commit, and for questions about all programmes. It begins with the mark, and nothing else does; every other statement names its part,
 * or asks only tables that are the same for all parts ({@link GlobalTable}).
 */
public final class GlobalStatement {

	/** What such a statement begins with. */
	public static final String MARK = "/* global */ ";

	private GlobalStatement() {
	}
}
