/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

/**
 * A database on a server, with a few connections that are shared. Work is done on the thread of the caller; several callers read at the same time.
 */
public final class PooledConnections implements Database {

	private static final Logger LOG = LoggerFactory.getLogger(PooledConnections.class);

	private static final int CONNECTIONS = 4;
	private static final long PATIENCE_MILLIS = 10_000;
	/** How often a transaction is tried that stood in the way of another one, or that lost the server while it read. */
	private static final int TRIES = 3;

	private final String location;
	private final Dialect dialect;
	private final HikariDataSource pool;

	private PooledConnections(String location, Dialect dialect, HikariDataSource pool) {
		this.location = location;
		this.dialect = dialect;
		this.pool = pool;
	}

	/**
	 * Opens a database.
	 *
	 * @param location how people name the place, for messages, without password
	 * @throws WorkspaceException if it cannot be reached
	 */
	public static PooledConnections open(String location, Dialect dialect, DataSource source) {
		HikariConfig config = new HikariConfig();
		config.setPoolName("Jiedui books");
		config.setDataSource(source);
		config.setMaximumPoolSize(CONNECTIONS);
		config.setMinimumIdle(1);
		config.setConnectionTimeout(PATIENCE_MILLIS);
		config.setAutoCommit(false);
		// what most transactions want, so that they need not ask the server for it, twice each
		config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
		try {
			return new PooledConnections(location, dialect, new HikariDataSource(config)).acquainted();
		} catch (PoolInitializationException failure) {
			throw new Failures(location, dialect).translated(failure.getCause() == null ? failure : failure.getCause());
		}
	}

	/** Knows what the server can; one that cannot tell is taken as it is. */
	private PooledConnections acquainted() {
		try {
			PooledConnections known = new PooledConnections(location, read(dialect::on), pool);
			if (known.dialect().engine() == Engine.YUGABYTE) {
				known.write(YugabyteSettings::read).complaint(location).ifPresent(LOG::warn);
			}
			return known;
		} catch (WorkspaceException untold) {
			LOG.debug("The server at {} does not tell what it can", location, untold);
			return this;
		}
	}

	@Override
	public Dialect dialect() {
		return dialect;
	}

	@Override
	public <T> T read(Work<T> work) {
		return run(work, true);
	}

	@Override
	public <T> T write(Work<T> work) {
		return run(work, false);
	}

	private <T> T run(Work<T> work, boolean reading) {
		for (int attempt = 1;; attempt++) {
			try {
				return once(work, reading);
			} catch (SQLException failure) {
				boolean lost = dialect.reason(failure) == Reason.UNREACHABLE;
				if (lost) {
					forgetConnections();
				}
				if (attempt == TRIES || !(dialect.isPassing(failure) || lost && reading)) {
					throw new Failures(location, dialect).translated(failure);
				}
				LOG.debug("A transaction at {} is tried again", location, failure);
			}
		}
	}

	private <T> T once(Work<T> work, boolean reading) throws SQLException {
		try (Connection connection = pool.getConnection()) {
			connection.setReadOnly(reading);
			boolean done = false;
			try {
				if (!reading) {
					seeWhatOthersCommit(connection);
				}
				T result = work.on(connection);
				if (reading) {
					connection.commit();
				} else {
					commit(connection);
				}
				done = true;
				return result;
			} finally {
				if (!done) {
					rollback(connection);
				}
			}
		}
	}

	/** Only at its end may a transaction be done although the server was lost. */
	private void commit(Connection connection) throws SQLException {
		try {
			connection.commit();
		} catch (SQLException failure) {
			if (dialect.reason(failure) != Reason.UNREACHABLE) {
				throw failure;
			}
			forgetConnections();
			throw new Failures(location, dialect).uncertain(failure);
		}
	}

	/** A server that was started again does not know the other connections either. */
	private void forgetConnections() {
		pool.getHikariPoolMXBean().softEvictConnections();
	}

	/** Who waited for another one to write sees what he wrote. */
	private static void seeWhatOthersCommit(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
		}
	}

	/** A failure to roll back must not hide the one that made it necessary; the server rolls back what it lost. */
	private void rollback(Connection connection) {
		try {
			connection.rollback();
		} catch (SQLException failure) {
			LOG.warn("A transaction at {} could not be rolled back", location, failure);
		}
	}

	@Override
	public void close() {
		pool.close();
	}
}
