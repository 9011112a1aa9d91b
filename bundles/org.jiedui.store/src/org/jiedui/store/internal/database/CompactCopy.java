/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a closed database of H2 anew, without what is no longer part of it. */
public final class CompactCopy {

	private static final Logger LOG = LoggerFactory.getLogger(CompactCopy.class);

	private final String location;
	private final Connector connector;

	/**
	 * @param location how people name the place, for messages
	 * @param connector of a database that nobody else has open
	 */
	public CompactCopy(String location, Connector connector) {
		this.location = location;
		this.connector = connector;
	}

	/** @throws org.jiedui.core.workspace.WorkspaceException if it fails; the database may be of no use then */
	public void run() {
		DatabaseExecutor executor = new DatabaseExecutor(location);
		try {
			executor.finish(() -> {
				try (Connection connection = connector.connect(); Statement statement = connection.createStatement()) {
					return statement.execute("SHUTDOWN COMPACT");
				}
			});
		} catch (ExecutionException failure) {
			throw new Failures(location, new H2Dialect()).translated(failure.getCause());
		} finally {
			executor.close(() -> LOG.debug("{} was written anew", location));
		}
	}
}
