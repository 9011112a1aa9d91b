/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.fixture.Step;
import org.jiedui.store.internal.backup.ServerCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvolutionOnServerTest extends EvolutionTest {

	private String said;

	@Override
	Place place() {
		return Place.SERVER;
	}

	@AfterEach
	void sayItAgain() {
		if (said != null) {
			System.setProperty(ServerCopy.PROPERTY, said);
		}
	}

	@Test
	void itDoesNotBeginBeforeItIsSaidThatThereIsACopy() throws SQLException {
		Books.open(location, before.model).close();
		said = System.clearProperty(ServerCopy.PROPERTY);
		Books.open(location, before.model).close();
		after.thing.setName("Item");
		Step.version(after.model, 2);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
				() -> Books.open(location, List.of(Step.of(after.model, 1, books -> books.renameClass("Thing", "Item"))), after.model).close());
		assertThat(refusal.reason()).isEqualTo(Reason.FAILED);
		assertThat(refusal).hasMessageContainingAll(location.split("\\?")[0], "pg_dump", "JIEDUI_SERVER_COPY=");
		try (RawDatabase raw = RawDatabase.open(location)) {
			assertThat(raw.texts("select name from sys_class where name in ('Thing', 'Item')")).containsExactly("Thing");
		}
	}
}
