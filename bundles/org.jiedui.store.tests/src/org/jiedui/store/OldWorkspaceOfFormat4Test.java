/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.store.fixture.Books;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;

/** The same books as a program of the fourth format wrote them, which had no place for settings. */
class OldWorkspaceOfFormat4Test extends OldWorkspaceTest {

	@Override
	int format() {
		return 4;
	}

	@Test
	void settingsHaveAPlaceNow() {
		try (Books books = Books.open(folder())) {
			BooksSetting added = MemoryWorkspace.open(books.store()).settings().add("test", "one", "body");
			assertThat(books.store().settings().list("test")).containsExactly(added);
		}
	}
}
