/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.totals;

/**
 * Names one of the numbers that are kept.
 *
 * @param part the books
 * @param type number of the class
 * @param measure name of the feature that is added up, {@link #OBJECTS} where objects are only counted
 * @param key value by which the class is kept apart, empty for none
 * @param year by which the class is kept apart, 0 for none
 */
public record Cell(int part, int type, String measure, String key, int year) {

	/** The measure that counts objects. */
	public static final String OBJECTS = "";
}
