/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.store.internal.database.SqlType;

/**
 * A column beside that of a feature, true where it was set to nothing and not left alone. It has a record and a place of its own, so that books get
 * it as they get the column of a new feature, and whoever does not know of it takes nothing for no value.
 */
public final class NothingMark implements ColumnType {

	static final NothingMark MARK = new NothingMark();

	/** What the name of the column adds to that of the feature. */
	static final String SUFFIX = "Null";

	private static final String RECORD_SUFFIX = "?null";
	private static final List<Slot> SLOTS = List.of(new Slot("", SqlType.BOOLEAN));

	private NothingMark() {
	}

	/** The name under which the column of a feature is recorded. */
	public static String record(String feature) {
		return feature + RECORD_SUFFIX;
	}

	/** Whether something is recorded under the name for such a column. */
	public static boolean isRecord(String name) {
		return name.endsWith(RECORD_SUFFIX);
	}

	@Override
	public List<Slot> slots() {
		return SLOTS;
	}

	@Override
	public Object encode(Object value, int slot) {
		return value == ObjectState.NOTHING ? Boolean.TRUE : null;
	}

	@Override
	public Object decode(ResultSet row, int index) throws SQLException {
		return row.getBoolean(index) ? ObjectState.NOTHING : null;
	}
}
