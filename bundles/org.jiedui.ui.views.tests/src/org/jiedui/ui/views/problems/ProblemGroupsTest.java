/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.views.SampleBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemGroupsTest {

	private final SampleBooks books = new SampleBooks();
	private final LiveFindings findings = mock(LiveFindings.class);
	private final ProblemList problems = new ProblemList(new Labels(Locale.ENGLISH));
	private final Shell shell = new Shell(Display.getDefault());
	private final TreeViewer viewer = new TreeViewer(shell, SWT.NONE);
	private final ProblemGroups groups = new ProblemGroups(viewer, problems);

	@BeforeEach
	void open() {
		when(books.open().findings()).thenReturn(findings);
		viewer.setContentProvider(new ProblemTree(problems));
		viewer.setInput(problems);
	}

	@AfterEach
	void close() {
		shell.dispose();
		books.close();
	}

	private void find(Severity... severities) {
		List<Finding> found = Stream.of(severities)
				.map(severity -> new Finding("test", severity, books.named("Road"), null, "Wrong")).toList();
		when(findings.all()).thenReturn(found);
		problems.collect(List.of(books.open()));
		groups.refresh();
	}

	@Test
	void everyGroupThatAppearsIsUnfolded() {
		find(Severity.WARNING);
		assertThat(viewer.getExpandedElements()).containsExactly(Severity.WARNING);
		find(Severity.ERROR, Severity.WARNING);
		assertThat(viewer.getExpandedElements()).containsExactly(Severity.ERROR, Severity.WARNING);
	}

	@Test
	void whatWasFoldedStaysSo() {
		find(Severity.ERROR, Severity.WARNING);
		viewer.setExpandedState(Severity.WARNING, false);
		find(Severity.ERROR);
		find(Severity.ERROR, Severity.WARNING);
		assertThat(viewer.getExpandedElements()).containsExactly(Severity.ERROR);
	}
}
