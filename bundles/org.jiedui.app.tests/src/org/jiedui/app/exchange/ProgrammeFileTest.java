/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeFileTest {

	private final Workspace workspace = MemoryWorkspace.open();
	@TempDir
	private Path folder;
	private Path file;
	private int part;

	@BeforeEach
	void saveAProgrammeAndAnOldFile() throws IOException {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("Kunshan");
		builder.saveTo(workspace);
		try (Session session = workspace.openSession()) {
			part = session.id(session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst()).orElseThrow().part();
		}
		file = Files.writeString(folder.resolve("kunshan.json"), "old");
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void takesThePlaceOfTheOldFile() throws IOException {
		new ProgrammeFile(file).write(workspace, part);
		assertThat(file).content().contains("Kunshan");
		assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
	}

	@Test
	void leavesTheOldFileWhenTheNewOneCannotBeWritten() {
		Workspace broken = mock(Workspace.class);
		Session session = mock(Session.class);
		when(broken.openSession()).thenReturn(session);
		when(session.load(any())).thenThrow(new IllegalStateException("The disk is gone"));
		assertThatThrownBy(() -> new ProgrammeFile(file).write(broken, part)).isInstanceOf(IllegalStateException.class);
		assertThat(file).hasContent("old");
		assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
	}
}
