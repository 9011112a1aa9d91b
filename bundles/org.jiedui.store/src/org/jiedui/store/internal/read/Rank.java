/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.List;

import org.jiedui.store.internal.schema.ColumnType;

/** The place of an enumeration's literal in the order of the model, by which people sort and compare; null where there is no value. */
final class Rank {

	private Rank() {
	}

	/** @param column quoted, with its alias */
	static Sql of(String column, ColumnType type) {
		Sql rank = new Sql("CASE " + column);
		List<String> literals = type.literals();
		for (int index = 0; index < literals.size(); index++) {
			rank.append(" WHEN ? THEN " + index, literals.get(index));
		}
		return rank.append(" END");
	}

	/** The rank of what a condition compares with. */
	static int of(ColumnType type, Object value) {
		return type.literals().indexOf(String.valueOf(type.operand(value)));
	}
}
