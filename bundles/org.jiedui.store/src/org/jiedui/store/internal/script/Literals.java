/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.script;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the values that a statement binds into its text. The statements of the schema have no question mark but those for values. */
final class Literals {

	private static final Pattern PLACE = Pattern.compile("\\?");

	private Literals() {
	}

	/** @param values by their place, from 1; null where there is none */
	static String in(String sql, Map<Integer, Object> values) {
		int[] place = { 0 };
		return PLACE.matcher(sql).replaceAll(each -> Matcher.quoteReplacement(of(values.get(++place[0]))));
	}

	private static String of(Object value) {
		return switch (value) {
			case null -> "NULL";
			case Number number -> number.toString();
			case Boolean truth -> truth ? "TRUE" : "FALSE";
			case String text -> "'" + text.replace("'", "''") + "'";
			default -> throw new IllegalArgumentException("The schema has no values of " + value.getClass());
		};
	}
}
