/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.List;
import java.util.function.Consumer;

/**
 * Writes down what a store would tell an empty database, so that whoever runs the database can read it, and run it where the offices may not
 * make tables. An OSGi service. Needs no database. Thread-safe.
 */
public interface SchemaScript {

	/** The names of the databases for which there is a script, as a command line names them. */
	List<String> engines();

	/**
	 * Writes the script for an empty database: tables, keys, indexes, comments, views, how the tables are spread over servers, and the rows that say
	 * what lies where. A store that is opened there afterwards has nothing to make.
	 *
	 * @param engine one of {@link #engines()}
	 * @param lines takes statements, each with its semicolon, and comments
	 * @throws IllegalArgumentException if there is no such engine
	 */
	void write(String engine, Consumer<String> lines);
}
