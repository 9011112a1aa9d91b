/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.List;
import java.util.Map;

/** A value of a JSON file that knows where it stands, so that a message can say so. */
sealed interface LocatedNode {

	/** From 1. */
	int line();

	/** JSON pointer. */
	String path();

	/**
	 * @param value String, BigDecimal, Boolean or null
	 */
	record Scalar(Object value, int line, String path) implements LocatedNode {
	}

	/** An array. */
	record Items(List<LocatedNode> items, int line, String path) implements LocatedNode {
	}

	/** An object; keys in the order of the file. */
	record Fields(Map<String, LocatedNode> fields, int line, String path) implements LocatedNode {
	}
}
