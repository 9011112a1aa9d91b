/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiFactory;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BooksHeaderTest {

	private static final Runnable NOTHING = () -> {
	};

	private final Shell shell = new Shell(Display.getDefault());
	private final HeaderLine line = new HeaderLine(shell, NOTHING);
	private final OpenBooks books = mock(OpenBooks.class);
	private final Session session = mock(Session.class);

	@AfterEach
	void close() {
		shell.dispose();
	}

	private BooksHeader header() {
		when(books.session()).thenReturn(session);
		when(books.programme()).thenReturn(Optional.empty());
		when(books.name()).thenReturn("Kunshan");
		when(books.findings()).thenReturn(mock(LiveFindings.class));
		return new BooksHeader(line, books, mock(Settings.class));
	}

	@Test
	void saysNothingWhileAllIsWell() {
		header().refresh();
		assertThat(line.title()).isEqualTo("Kunshan");
		assertThat(line.hint()).isEmpty();
	}

	private void find(Severity... severities) {
		List<Finding> found = Stream.of(severities)
				.map(severity -> new Finding("test", severity, JieduiFactory.eINSTANCE.createProject(), null, "wrong")).toList();
		LiveFindings findings = mock(LiveFindings.class);
		when(findings.all()).thenReturn(found);
		BooksHeader header = header();
		when(books.findings()).thenReturn(findings);
		header.refresh();
	}

	@Test
	void countsWhatThereIsOnly() {
		find(Severity.ERROR, Severity.WARNING, Severity.WARNING);
		assertThat(line.hint()).contains("1").contains("2");
		find(Severity.ERROR);
		assertThat(line.hint()).contains("1").doesNotContain("0");
		find(Severity.WARNING);
		assertThat(line.hint()).contains("1").doesNotContain("0");
	}

	@Test
	void hintsAtWhatSavingWillAsk() {
		when(session.clashes()).thenReturn(List.of(Clash.of(JieduiFactory.eINSTANCE.createProject(), Clash.Kind.DELETED_THERE)));
		header().refresh();
		assertThat(line.hint()).contains("1");
	}
}
