/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.util.Set;

/** Words of H2 and of PostgreSQL that cannot be names without quotes in one of the two. */
public final class KeyWords {

	private static final Set<String> WORDS = Set.of("all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric",
			"authorization", "between", "binary", "both", "case", "cast", "check", "collate", "collation", "column", "concurrently", "constraint",
			"create", "cross", "current_catalog", "current_date", "current_path", "current_role", "current_schema", "current_time",
			"current_timestamp", "current_user", "day", "default", "deferrable", "desc", "distinct", "do", "else", "end", "except", "exists",
			"false", "fetch", "for", "foreign", "freeze", "from", "full", "grant", "group", "groups", "having", "hour", "if", "ilike", "in",
			"initially", "inner", "intersect", "interval", "into", "is", "isnull", "join", "key", "lateral", "leading", "left", "like", "limit",
			"localtime", "localtimestamp", "minus", "minute", "month", "natural", "not", "notnull", "null", "offset", "on", "only", "or", "order",
			"outer", "over", "overlaps", "partition", "placing", "primary", "qualify", "range", "references", "regexp", "returning", "right",
			"row", "rownum", "rows", "second", "select", "session_user", "set", "similar", "some", "symmetric", "system_user", "table",
			"tablesample", "then", "to", "top", "trailing", "true", "uescape", "union", "unique", "unknown", "user", "using", "value", "values",
			"variadic", "verbose", "when", "where", "window", "with", "year");

	private KeyWords() {
	}

	/** Whether people who query by hand would have to quote the name. */
	public static boolean contains(String name) {
		return WORDS.contains(name);
	}
}
