/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.util.Optional;
import java.util.Properties;

import org.jiedui.core.workspace.Location;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where books lie on a server: an address {@code jdbc:postgresql://…} as the driver takes it, with all its options, those for TLS too. The password
 * is better kept out of it: then it comes from a {@link org.jiedui.core.spi.password.PasswordSource}.
 *
 * @param address as it was given
 */
record PostgresLocation(String address) {

	private static final String PREFIX = "jdbc:postgresql:";
	private static final String SOCKET_TIMEOUT = PGProperty.SOCKET_TIMEOUT.getName() + "=";

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

	/** Whether the address itself has a password. */
	boolean hasPassword() {
		return source(Optional.empty()).getPassword() != null;
	}

	/** @param password used where the address has none */
	PGSimpleDataSource source(Optional<String> password) {
		BoundedWaits source = new BoundedWaits();
		source.setURL(address);
		source.setApplicationName("Jiedui");
		source.setReWriteBatchedInserts(true);
		source.setTcpKeepAlive(true);
		if (!address.contains(SOCKET_TIMEOUT)) {
			source.limitAnswers();
		}
		if (source.getPassword() == null) {
			password.ifPresent(source::setPassword);
		}
		return source;
	}
}
