/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piece of a statement with the values that it binds. Not thread-safe. */
final class Sql {


	private final StringBuilder text = new StringBuilder();
	private final List<Object> values = new ArrayList<>();

	Sql() {
	}

	Sql(String text, Object... values) {
		append(text, values);
	}

	/** @param bound one for each question mark */
	Sql append(String more, Object... bound) {
		text.append(more);
		values.addAll(Arrays.asList(bound));
		return this;
	}

	Sql append(Sql more) {
		text.append(more.text);
		values.addAll(more.values);
		return this;
	}

	/** Puts pieces together with something between them. */
	static Sql join(List<Sql> pieces, String between) {
		Sql joined = new Sql();
		for (Sql piece : pieces) {
			joined.append(joined.text.isEmpty() ? "" : between).append(piece);
		}
		return joined;
	}

	/** A statement with its values bound; the caller closes it. */
	PreparedStatement prepare(Connection connection) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(text.toString());
		for (int index = 0; index < values.size(); index++) {
			statement.setObject(index + 1, values.get(index));
		}
		return statement;
	}

	@Override
	public String toString() {
		return text + " " + values;
	}
}
