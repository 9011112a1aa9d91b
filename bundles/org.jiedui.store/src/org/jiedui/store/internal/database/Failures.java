/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.SQLException;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/** Says in a sentence what a failure of the database means. */
final class Failures {

	private final String location;
	private final Dialect dialect;

	Failures(String location, Dialect dialect) {
		this.location = location;
		this.dialect = dialect;
	}

	/** The failure as callers of the store expect it; errors of the program stay what they are. */
	RuntimeException translated(Throwable failure) {
		return switch (failure) {
			case SQLException database -> new WorkspaceException(dialect.reason(database), sentence(database), database);
			case RuntimeException known -> known;
			case Error error -> throw error;
			default -> new IllegalStateException(failure);
		};
	}

	/** The server was lost while it ended a transaction that wrote. */
	WorkspaceException uncertain(SQLException failure) {
		return new WorkspaceException(Reason.UNCERTAIN, Messages.bind(Messages.uncertain, location), failure);
	}

	private String sentence(SQLException failure) {
		Reason reason = dialect.reason(failure);
		return switch (reason) {
			case IN_USE -> dialect.inUse(location);
			case UNREACHABLE -> Messages.bind(Messages.unreachable, location);
			case INACCESSIBLE -> dialect.inaccessible(location, failure);
			case PASSWORD -> dialect.wrongPassword(location);
			case DAMAGED -> Messages.bind(Messages.damaged, location);
			default -> Messages.bind(Messages.failed, location, firstLine(failure));
		};
	}

	private static String firstLine(SQLException failure) {
		return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
	}
}
