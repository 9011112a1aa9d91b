/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationsOfServersTest {

	@ParameterizedTest
	@CsvSource({ "17.5 (Debian 17.5-1), true", "13.0, true", "15.12-YB-2025.1.0.0-b0, false", "9.2.4, false" })
	void areSentOnlyWhereTheyAreKnown(String version, boolean known) {
		assertThat(PostgresDialect.knowsNotifications(version)).isEqualTo(known);
	}
}
