/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Project;
import org.jiedui.model.Source;
import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceOpeningTest {

	@TempDir
	private Path folder;
	private final UserPrompts prompts = mock(UserPrompts.class);
	private final List<String> launched = new ArrayList<>();
	private final SourceOpening opening = new SourceOpening(prompts, launched::add);
	private final Project project = JieduiFactory.eINSTANCE.createProject();

	private void source(String title, String link) {
		Source source = JieduiFactory.eINSTANCE.createSource();
		source.setTitle(title);
		source.setLink(link);
		project.getSources().add(source);
	}

	@Test
	void aPageIsOpenedAtOnce() {
		source("口头", null);
		source("报道", "https://example.org/a?b=1");
		opening.openFirst(project);
		assertThat(launched).containsExactly("https://example.org/a?b=1");
	}

	@Test
	void aFileIsOpenedOnlyWhenTheUserHasSeenWhichOne() throws IOException {
		Path file = Files.writeString(folder.resolve("协议 1.txt"), "");
		source("协议", file.toString());
		opening.openFirst(project);
		assertThat(launched).isEmpty();
		when(prompts.confirm(any(), contains("协议 1.txt"), any())).thenReturn(true);
		opening.openFirst(project);
		assertThat(launched).containsExactly(file.toString());
	}

	@Test
	void whatIsNeitherPageNorFileIsSaid() {
		source("协议", "javascript:alert(1)");
		opening.openFirst(project);
		source("另一", folder.resolve("missing.pdf").toString());
		verify(prompts).inform(any(), contains("javascript:alert(1)"));
		assertThat(launched).isEmpty();
	}

	@Test
	void thatThereIsNothingToOpenIsSaid() {
		opening.openFirst(project);
		verify(prompts).inform(any(), any());
	}

	@Test
	void whatThePlatformCannotOpenIsSaid() {
		source("报道", "https://example.org");
		new SourceOpening(prompts, target -> false).openFirst(project);
		verify(prompts).inform(any(), contains("https://example.org"));
	}

	@Test
	void theMenuOffersEachSourceThatCanBeOpened() {
		source("口头", " ");
		source("报道 & 公告", "https://example.org");
		source("协议", "/a.pdf");
		MenuManager menu = new MenuManager();
		opening.fill(menu, List.of(project));
		assertThat(menu.getItems()).hasSize(2);
		MenuManager none = new MenuManager();
		opening.fill(none, List.of(project, project));
		assertThat(none.getItems()).isEmpty();
	}
}
