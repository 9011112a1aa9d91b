/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.script;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.Work;

/** An empty database that does not exist and takes down what is done to it. For one thread. */
public final class ScriptedDatabase implements Database {

	private final Dialect dialect;
	private final List<String> definitions = new ArrayList<>();
	private final List<String> rows = new ArrayList<>();

	public ScriptedDatabase(Dialect dialect) {
		this.dialect = dialect;
	}

	/** Tables and how they are spread, indexes, comments and views, in the order in which they were made. */
	List<String> definitions() {
		return definitions;
	}

	/** The rows that were added. */
	List<String> rows() {
		return rows;
	}

	private void done(String sql, Map<Integer, Object> values) {
		if (sql.startsWith("CREATE ") || sql.startsWith("COMMENT ") || sql.startsWith("SELECT create_")) {
			definitions.add(sql);
		} else if (sql.startsWith("INSERT ")) {
			rows.add(Literals.in(sql, values));
		}
		// Where there are no rows nothing is changed or removed, where there is nobody else nothing is locked.
	}

	@Override
	public Dialect dialect() {
		return dialect;
	}

	@Override
	public <T> T read(Work<T> work) {
		return write(work);
	}

	@Override
	public <T> T write(Work<T> work) {
		try {
			return work.on(new RecordedConnection(this::done).connection());
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	@Override
	public void close() {
		// There is nothing to let go of.
	}
}
