/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

import org.jiedui.core.workspace.Location;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where books lie on a server: an address {@code jdbc:postgresql://…} as the driver takes it, with all its options, those for TLS too. The password
 * is better kept out of it: then it comes from the environment.
 *
 * @param address as it was given
 */
record PostgresLocation(String address) {

	/** Variables of the environment that may hold the password, in this order. */
	static final String[] PASSWORDS = { "JIEDUI_PASSWORD", "PGPASSWORD" };

	private static final String PREFIX = "jdbc:postgresql:";

	static boolean accepts(String location) {
		return location.startsWith(PREFIX);
	}

	/** Whether the driver understands the address. */
	boolean isValid() {
		return Driver.parseURL(address, new Properties()) != null;
	}

	/** The address without what is only for the driver: for messages and the title of the window. */
	String shown() {
		return new Location(address).shown();
	}

	/** @param environment gives the value of a variable or null */
	PGSimpleDataSource source(UnaryOperator<String> environment) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setURL(address);
		source.setApplicationName("Jiedui");
		source.setReWriteBatchedInserts(true);
		source.setTcpKeepAlive(true);
		if (source.getPassword() == null) {
			password(environment).ifPresent(source::setPassword);
		}
		return source;
	}

	private static Optional<String> password(UnaryOperator<String> environment) {
		for (String variable : PASSWORDS) {
			String value = environment.apply(variable);
			if (value != null) {
				return Optional.of(value);
			}
		}
		return Optional.empty();
	}
}
