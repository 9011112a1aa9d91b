/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.jiedui.core.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerCopyTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-01", "2026-02-28" })
	void aCopyOfTodayOrTheDayBeforeIsEnough(String day) {
		assertThatCode(() -> new ServerCopy(day).requireToMigrate("place", TODAY)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "yes", "2026-02-27", "2026-03-02" })
	void whatWasSaidBeforeTheLastMigrationIsNot(String day) {
		assertThatThrownBy(() -> new ServerCopy(day).requireToMigrate("place", TODAY)).isInstanceOf(WorkspaceException.class).hasMessageContaining("place")
				.hasMessageContaining("JIEDUI_SERVER_COPY=2026-03-01");
	}

	@Test
	void whoeverDeletesIsToldThatItDoesNotComeBack() {
		assertThatThrownBy(() -> new ServerCopy("").requireToPurge("place", TODAY)).isInstanceOf(WorkspaceException.class)
				.hasMessageContainingAll("place", "deleted", "JIEDUI_SERVER_COPY=2026-03-01");
		assertThatCode(() -> new ServerCopy("2026-03-01").requireToPurge("place", TODAY)).doesNotThrowAnyException();
	}

	@Test
	void thePropertySaysTheDay() {
		String before = System.getProperty(ServerCopy.PROPERTY, "");
		try {
			System.setProperty(ServerCopy.PROPERTY, " 2026-03-01 ");
			assertThatCode(() -> ServerCopy.said().requireToMigrate("place", TODAY)).doesNotThrowAnyException();
		} finally {
			System.setProperty(ServerCopy.PROPERTY, before);
		}
	}
}
