/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

/** What somebody else has to do something about is told from what may go well the next time. */
class KeptByOthersTest {

	private static SQLException failure(String state, int code) {
		return new SQLException("refused", state, code);
	}

	@Test
	void aServerSaysThatOthersDependOnSomethingOrOwnIt() {
		Dialect server = new PostgresDialect();
		assertThat(server.isKeptByOthers(failure("2BP01", 0))).isTrue();
		assertThat(server.isKeptByOthers(failure("42501", 0))).isTrue();
		assertThat(server.isKeptByOthers(failure("42809", 0))).isFalse();
		assertThat(server.isKeptByOthers(failure(null, 0))).isFalse();
	}

	@Test
	void aFileKnowsNoOwners() {
		Dialect file = new H2Dialect();
		assertThat(file.isKeptByOthers(failure("90107", 90107))).isTrue();
		assertThat(file.isKeptByOthers(failure("90037", 90037))).isFalse();
	}
}
