/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PlatformUI;
import org.jiedui.assessment.appraisal.Standing;
import org.jiedui.assessment.ui.internal.sheet.AssessmentEditor;
import org.jiedui.assessment.ui.internal.sheet.Workbench;
import org.jiedui.assessment.ui.internal.sheet.YearRanking;
import org.jiedui.ui.books.Books;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Who is best. Only in the running product. */
@EnabledIf("isRunning")
class RankingViewTest {

	private final Workbench workbench = new Workbench();
	private RankingView view;

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	@BeforeAll
	static void awaitTheSamples() {
		Workbench workbench = new Workbench();
		workbench.until(() -> workbench.service(Books.class).programmes().size() > 1);
	}

	@BeforeEach
	void show() throws Exception {
		view = (RankingView) workbench.page().showView(YearRanking.VIEW);
		workbench.until(() -> view.answer() != null && view.answer().standings().stream().anyMatch(Standing::isAssessed));
	}

	@AfterEach
	void close() {
		workbench.page().closeEditors(workbench.page().getEditorReferences(), false);
		workbench.page().hideView(view);
	}

	private Table table() {
		return view.table().viewer().getTable();
	}

	@Test
	@DisplayName("The one that was assessed comes first, those that were not are there without a rank")
	void programmesAreRanked() {
		Standing first = view.answer().standings().getFirst();
		assertThat(view.answer().year()).isEqualTo(2023);
		assertThat(first.name()).contains("迭部");
		assertThat(first.rank()).contains(1);
		assertThat(first.toBest()).get().satisfies(points -> assertThat(points).isZero());
		assertThat(table().getItemCount()).isEqualTo(workbench.service(Books.class).programmes().size());
		assertThat(view.answer().standings()).filteredOn(standing -> !standing.isAssessed()).isNotEmpty()
				.allSatisfy(standing -> assertThat(standing.rank()).isEmpty());
	}

	@Test
	@DisplayName("A click on a head sorts, another one turns the order")
	void headsSort() {
		TableColumn rank = table().getColumn(RankingColumn.PROGRAMME.ordinal());
		rank.notifyListeners(SWT.Selection, new Event());
		String first = table().getItem(0).getText(RankingColumn.PROGRAMME.ordinal());
		rank.notifyListeners(SWT.Selection, new Event());
		assertThat(table().getItem(table().getItemCount() - 1).getText(RankingColumn.PROGRAMME.ordinal())).isEqualTo(first);
	}

	@Test
	@DisplayName("A programme that is opened shows its sheet of the year")
	void aProgrammeIsOpened() {
		table().setSelection(0);
		Event event = new Event();
		event.item = table().getItem(0);
		table().notifyListeners(SWT.DefaultSelection, event);
		workbench.until(() -> workbench.page().getActiveEditor() instanceof AssessmentEditor opened && opened.desk() != null);
		assertThat(workbench.page().getActiveEditor().getTitle()).contains("迭部");
		assertThat(((AssessmentEditor) workbench.page().getActiveEditor()).desk().assessment()).isPresent();
	}

	@Test
	@DisplayName("What is copied has heads and all programmes")
	void theRankingIsCopied() {
		table().deselectAll();
		assertThat(view.table().copied().lines()).hasSize(1 + table().getItemCount()).element(1).asString().contains("1\t").contains("迭部");
	}
}
