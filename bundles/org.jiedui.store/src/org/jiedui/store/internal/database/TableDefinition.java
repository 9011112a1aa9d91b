/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement that makes a table.
 *
 * @param name of the table, unquoted
 */
public record TableDefinition(String name, String sql) {

	private static final Pattern TABLE = Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?\"((?:[^\"]|\"\")+)\"");
	private static final Pattern KEY = Pattern.compile("PRIMARY KEY (\\((?:[^()]|\\([^()]*\\))*\\))");

	/** The table that a statement makes, empty for any other statement. */
	public static Optional<TableDefinition> of(String sql) {
		Matcher table = TABLE.matcher(sql);
		return table.lookingAt() ? Optional.of(new TableDefinition(table.group(1), sql)) : Optional.empty();
	}

	String quoted() {
		return '"' + name + '"';
	}

	/** The columns of the key as they stand there, in brackets; empty where the key is a single column and stands with it. */
	public Optional<String> key() {
		Matcher key = KEY.matcher(sql);
		return key.find() ? Optional.of(key.group(1)) : Optional.empty();
	}

	/** The statement with the columns of the key written in another way. */
	String withKey(UnaryOperator<String> columns) {
		return KEY.matcher(sql).replaceFirst(key -> Matcher.quoteReplacement("PRIMARY KEY " + columns.apply(key.group(1))));
	}
}
