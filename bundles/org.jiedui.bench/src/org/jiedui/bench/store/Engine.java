/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.util.List;

import org.jiedui.testsupport.postgres.PostgresServer;

/** The databases on which the store is measured. */
public enum Engine {

	/** Embedded, in a temporary folder. */
	H2("H2"),
	/** A server of this process alone. */
	POSTGRESQL("PG");

	private final String shown;

	Engine(String shown) {
		this.shown = shown;
	}

	/** Those that this machine has; says so where one is left out. */
	public static List<Engine> here() {
		if (PostgresServer.available()) {
			return List.of(values());
		}
		System.err.println("PostgreSQL is left out: " + PostgresServer.reason());
		return List.of(H2);
	}

	/** In a line of results. */
	public String shown() {
		return shown;
	}
}
