/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import java.math.BigDecimal;
import java.util.Map;

import org.jiedui.model.Qualifier;

/** Reads and writes the canonical string form of a qualified number: {@code 3500}, {@code 3500多}, {@code 约3500}. */
final class QualifiedText {

	private static final Map<Qualifier, String> BEFORE = Map.of(Qualifier.NEARLY, "近", Qualifier.ABOUT, "约", Qualifier.AT_LEAST, "不少于");
	private static final Map<Qualifier, String> AFTER = Map.of(Qualifier.MORE, "多", Qualifier.OVER, "余");

	private QualifiedText() {
	}

	record Parsed(BigDecimal number, Qualifier qualifier) {
	}

	/** @throws NumberFormatException if what remains without qualifier and thousands separators is no decimal number */
	static Parsed parse(String text) {
		String rest = text.strip();
		Qualifier qualifier = Qualifier.EXACT;
		for (var entry : BEFORE.entrySet()) {
			if (rest.startsWith(entry.getValue())) {
				qualifier = entry.getKey();
				rest = rest.substring(entry.getValue().length());
			}
		}
		for (var entry : AFTER.entrySet()) {
			if (rest.endsWith(entry.getValue())) {
				qualifier = entry.getKey();
				rest = rest.substring(0, rest.length() - entry.getValue().length());
			}
		}
		return new Parsed(new BigDecimal(rest.strip().replace(",", "").replace("，", "")), qualifier);
	}

	static String format(Qualified figure) {
		return BEFORE.getOrDefault(figure.qualifier(), "") + figure.number().toPlainString() + AFTER.getOrDefault(figure.qualifier(), "");
	}
}
