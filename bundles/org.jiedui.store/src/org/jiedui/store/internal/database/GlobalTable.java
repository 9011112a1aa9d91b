/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables that belong to no part. Where the books are spread over several servers, each has a whole copy; so they must be small, and change
 * when a module is installed or once in a while, not when somebody saves entries.
 */
public enum GlobalTable {

	/** The format. */
	SYS_WORKSPACE("a row or two that hold for the whole workspace; whoever opens a part waits for the others at the first of them"),
	/** The models. */
	SYS_PACKAGE("one row per model, written when a module is installed"),
	/** Where classes lie. */
	SYS_CLASS("one row per class, the same for all parts, written when a module is installed"),
	/** Where features lie. */
	SYS_FEATURE("one row per feature of a class, the same for all parts, written when a module is installed"),
	/** What is kept of classes. */
	SYS_TOTAL_CLASS("one row per class: which counts and sums are kept, the same for all parts, written when a module is installed"),
	/** What those who share the books have set for themselves. */
	SYS_SETTING("some dozens of rows that hold for the whole workspace, such as views of ledgers; written when somebody saves one of them");

	private final String reason;

	GlobalTable(String reason) {
		this.reason = reason;
	}

	/** Why it has no part, in words. */
	public String reason() {
		return reason;
	}

	/** The global table of that name, unquoted; empty for all others. */
	public static Optional<GlobalTable> of(String table) {
		return Stream.of(values()).filter(each -> each.name().equalsIgnoreCase(table)).findFirst();
	}
}
