/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallLettersTest {

	@Test
	void aServerThatKnowsNoOtherScriptsIsAskedForEnglishLettersOnly() {
		PostgresDialect plain = new PostgresDialect();
		assertThat(plain.lower("Ab ÄRZTE ＡＢＣ Z")).isEqualTo("ab Ärzte ＡＢＣ z");
		assertThat(plain.lowerColumn("t.\"name\"")).isEqualTo("LOWER(t.\"name\" COLLATE \"C\")");
	}

	@Test
	void anEmbeddedDatabaseKnowsAll() {
		assertThat(new H2Dialect().lower("ÄＡ")).isEqualTo("äａ");
	}
}
