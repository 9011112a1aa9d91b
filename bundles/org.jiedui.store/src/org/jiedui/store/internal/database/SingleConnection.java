/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;

import org.jiedui.core.workspace.WorkspaceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database in this process, with one connection and one thread. */
public final class SingleConnection implements Database {

	private static final Logger LOG = LoggerFactory.getLogger(SingleConnection.class);

	private final String location;
	private final Dialect dialect;
	private final DatabaseExecutor executor;
	private final Connection connection;

	private SingleConnection(String location, Dialect dialect, DatabaseExecutor executor, Connection connection) {
		this.location = location;
		this.dialect = dialect;
		this.executor = executor;
		this.connection = connection;
	}

	/**
	 * Opens a database.
	 *
	 * @param location how people name the place, for messages
	 * @throws WorkspaceException if it cannot be opened
	 */
	public static SingleConnection open(String location, Dialect dialect, Connector connector) {
		DatabaseExecutor executor = new DatabaseExecutor(location);
		try {
			Connection connection = executor.call(() -> {
				Connection made = connector.connect();
				made.setAutoCommit(false);
				return made;
			});
			return new SingleConnection(location, dialect, executor, connection);
		} catch (ExecutionException failure) {
			executor.close(() -> LOG.debug("No database at {}", location));
			throw new Failures(location, dialect).translated(failure.getCause());
		}
	}

	@Override
	public Dialect dialect() {
		return dialect;
	}

	@Override
	public <T> T read(Work<T> work) {
		try {
			return executor.call(() -> inTransaction(work));
		} catch (ExecutionException failure) {
			throw new Failures(location, dialect).translated(failure.getCause());
		}
	}

	@Override
	public <T> T write(Work<T> work) {
		try {
			return executor.finish(() -> inTransaction(work));
		} catch (ExecutionException failure) {
			throw new Failures(location, dialect).translated(failure.getCause());
		}
	}

	@Override
	public void close() {
		executor.close(() -> {
			try {
				connection.close();
			} catch (SQLException failure) {
				LOG.warn("The database at {} was not closed cleanly", location, failure);
			}
		});
	}

	private <T> T inTransaction(Work<T> work) throws SQLException {
		boolean done = false;
		try {
			T result = work.on(connection);
			connection.commit();
			done = true;
			return result;
		} finally {
			if (!done) {
				rollback();
			}
		}
	}

	/** A failure to roll back must not hide the one that made it necessary. */
	private void rollback() {
		try {
			connection.rollback();
		} catch (SQLException failure) {
			LOG.warn("A transaction at {} could not be rolled back", location, failure);
		}
	}
}
