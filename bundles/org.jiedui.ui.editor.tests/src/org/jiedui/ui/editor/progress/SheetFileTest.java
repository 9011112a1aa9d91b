/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {

	private final UserPrompts prompts = mock(UserPrompts.class);
	@TempDir
	private Path folder;

	private SheetFile file(String name) {
		return new SheetFile(folder.resolve(name).toString());
	}

	@Test
	void theEndingIsAddedWhereItWasLeftOutHoweverItIsWritten() {
		assertThat(file("进度").path()).hasFileName("进度.xlsx");
		assertThat(file("进度.xlsx").path()).hasFileName("进度.xlsx");
		assertThat(file("进度.XLSX").path()).hasFileName("进度.XLSX");
	}

	@Test
	void aFileOfWhichTheDialogDidNotAskIsReplacedOnlyWhereTheUserSaysSo() throws Exception {
		Path there = Files.createFile(folder.resolve("plan.xlsx"));
		assertThat(file("plan").toWrite(prompts, "")).isEmpty();
		verify(prompts).confirm(any(), contains("plan.xlsx"), any());
		when(prompts.confirm(any(), any(), any())).thenReturn(true);
		assertThat(file("plan").toWrite(prompts, "")).contains(there);
	}

	@Test
	void nothingIsAskedOfANewFileNorTwice() throws Exception {
		Files.createFile(folder.resolve("plan.xlsx"));
		assertThat(file("other").toWrite(prompts, "")).isPresent();
		assertThat(file("plan.xlsx").toWrite(prompts, "")).isPresent();
		verifyNoInteractions(prompts);
	}
}
