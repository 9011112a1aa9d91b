/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;

import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.RawDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsTest {

	@TempDir
	private Path folder;

	@Test
	void tablesAndColumnsSayWhatTheyAreInBothLanguages() throws SQLException {
		Books.open(folder).close();
		try (RawDatabase raw = RawDatabase.open(folder.toString())) {
			assertThat(raw.texts("select remarks from information_schema.tables where table_name = 'core_project'"))
					.containsExactly("帮扶项目 · Project");
			assertThat(raw.texts("select remarks from information_schema.columns where table_name = 'core_project' and column_name = 'budget'"))
					.containsExactly("总投资 · Budget");
		}
	}
}
