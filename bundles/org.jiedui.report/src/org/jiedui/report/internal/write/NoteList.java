/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes in the order in which they are met, each once. */
final class NoteList {

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	/** The number of a note, from 1; the same text has the same. */
	int number(String note) {
		return numbers.computeIfAbsent(note, each -> numbers.size() + 1);
	}

	/** All notes so far, the first with number 1. */
	List<String> all() {
		return List.copyOf(numbers.keySet());
	}
}
