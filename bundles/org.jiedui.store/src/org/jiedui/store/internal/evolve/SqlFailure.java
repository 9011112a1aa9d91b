/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.io.Serial;
import java.sql.SQLException;

/** Carries a failure of the database through a step of a module, which knows of no database. */
final class SqlFailure extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient SQLException failure;

	SqlFailure(SQLException failure) {
		super(failure);
		this.failure = failure;
	}

	SQLException failure() {
		return failure;
	}
}
