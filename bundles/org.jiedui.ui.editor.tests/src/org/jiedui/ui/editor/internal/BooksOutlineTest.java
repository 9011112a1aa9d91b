/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BooksOutlineTest {

	private final Workspace workspace = MemoryWorkspace.open();
	private final Session session = workspace.openSession();
	private final OpenBooks books = mock(OpenBooks.class);
	private final CompletableFuture<OpenBooks> loading = new CompletableFuture<>();
	private final PageSelection selection = new PageSelection(() -> StructuredSelection.EMPTY);
	private final BooksOutline outline = new BooksOutline(loading, selection, mock(Navigation.class));
	private AnnualPlan plan;
	private Shell shell;

	@BeforeEach
	void open() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("Kunshan").plan(2023, each -> each.name("Plan").task("Pave").task("Plant"));
		builder.addTo(session);
		plan = (AnnualPlan) builder.roots().getLast();
		when(books.session()).thenReturn(session);
		LiveFindings findings = mock(LiveFindings.class);
		when(books.findings()).thenReturn(findings);
		when(findings.findings(any())).thenReturn(List.of());
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		outline.createControl(shell);
		shell.setSize(300, 400);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		session.close();
		workspace.close();
	}

	private void select(EObject object) {
		selection.follow(new FixedSelection(object));
	}

	private Tree tree() {
		return (Tree) outline.getControl();
	}

	@Test
	void isEmptyWhileTheBooksAreLoadedAndThenShowsWhatIsSelected() {
		select(plan);
		assertThat(tree().getItemCount()).isZero();
		loading.complete(books);
		assertThat(tree().getItem(0).getItemCount()).isEqualTo(2);
	}

	@Test
	void showsTheWholeRecordOfAPartAndSelectsThePart() {
		loading.complete(books);
		select(plan.getTasks().get(1));
		assertThat(tree().getItem(0).getData()).isSameAs(plan);
		assertThat(tree().getSelection()[0].getData()).isSameAs(plan.getTasks().get(1));
	}

	@Test
	void isEmptyWhenNothingIsSelected() {
		loading.complete(books);
		select(plan);
		select(null);
		assertThat(tree().getItemCount()).isZero();
	}

	@Test
	void whatIsSavedHasNoStar() {
		loading.complete(books);
		select(plan);
		assertThat(tree().getItem(0).getText()).startsWith("* ");
		session.save("", null);
		assertThat(tree().getItem(0).getText()).doesNotStartWith("*");
	}

	@Test
	void booksThatComeTooLateDoNoHarm() {
		shell.dispose();
		loading.complete(books);
		assertThat(loading).isCompleted();
	}
}
