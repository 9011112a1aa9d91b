/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.model.JieduiFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageBookTest {

	private final EObject project = JieduiFactory.eINSTANCE.createProject();
	private final PlainPage overview = new PlainPage(null);
	private final PlainPage projects = new PlainPage(project);
	private final Shell tab = new Shell(Display.getDefault());
	private final Runnable nothing = () -> {
	};
	private final PageBook book = new PageBook();

	@BeforeEach
	void fill() {
		book.fill(List.of(overview, projects));
	}

	@AfterEach
	void close() {
		tab.dispose();
	}

	@Test
	void aPageIsMadeWhenItIsFirstTurnedTo() {
		assertThat(book.at(1)).isEmpty();
		assertThat(book.turnTo(1, tab, nothing)).containsSame(projects);
		book.turnTo(1, tab, nothing);
		assertThat(projects.made).isEqualTo(1);
		assertThat(overview.made).isZero();
		assertThat(book.at(1)).containsSame(projects);
	}

	@Test
	void whileTheBooksAreLoadedThereIsNoPage() {
		assertThat(new PageBook().turnTo(0, tab, nothing)).isEmpty();
		assertThat(book.turnTo(-1, tab, nothing)).isEmpty();
		assertThat(book.at(-1)).isEmpty();
	}

	@Test
	void findsThePageThatShowsAnObject() {
		assertThat(book.showing(project)).hasValue(1);
		assertThat(book.showing(JieduiFactory.eINSTANCE.createProject())).isEmpty();
	}

	@Test
	void whatIsTypedOnPagesIsPutIntoTheObjectsUpToTheFirstThatIsWrong() {
		book.turnTo(0, tab, nothing);
		book.turnTo(1, tab, nothing);
		overview.typing = true;
		projects.legal = false;
		assertThat(book.isTyping()).isTrue();
		assertThat(book.commit()).hasValue(1);
		assertThat(book.isTyping()).isFalse();
		projects.legal = true;
		assertThat(book.commit()).isEmpty();
	}

	@Test
	void onlyPagesWithControlsAreTold() {
		book.turnTo(0, tab, nothing);
		List<BooksPage> told = new ArrayList<>();
		book.forEach(told::add);
		assertThat(told).containsExactly(overview);
	}
}
