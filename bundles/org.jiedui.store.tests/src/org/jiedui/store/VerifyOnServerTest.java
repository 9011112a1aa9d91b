/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiedui.core.workspace.Maintenance;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.store.fixture.Place;
import org.junit.jupiter.api.Test;

class VerifyOnServerTest extends VerifyTest {

	@Override
	Place place() {
		return Place.SERVER;
	}

	@Test
	void backupsAreMadeOnTheServer() {
		Maintenance maintenance = books.store().maintenance().orElseThrow();
		assertThatThrownBy(() -> maintenance.backUp(folder.resolve("b.zip"), null)).isInstanceOf(WorkspaceException.class)
				.hasMessageContaining("pg_dump").hasMessageNotContaining("password");
	}
}
