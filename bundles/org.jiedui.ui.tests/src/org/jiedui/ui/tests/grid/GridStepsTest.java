/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.jiedui.model.PlanTask;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.internal.grid.CellReader;
import org.jiedui.ui.internal.replace.CellSearch;
import org.jiedui.ui.internal.replace.SearchScope;
import org.jiedui.ui.internal.replace.SearchTerm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes by steps only, such as the dates under which a plan was approved, is not typed into a ledger in any way. */
class GridStepsTest {

	private static final LocalDate APPROVED = LocalDate.of(2024, 3, 31);

	private GridFixture fixture;

	@BeforeEach
	void open() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").plan(2024, plan -> plan.task("修路", task -> task.setApprovedDue(APPROVED)).task("架桥"));
		fixture = new GridFixture("plan", books);
		fixture.select(0, "approvedDue");
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private LocalDate approved(int row) {
		return ((PlanTask) fixture.rows.get(row)).getApprovedDue();
	}

	@Test
	void aCellIsNotOpenedForTyping() {
		fixture.grid.operations().edit();
		assertThat(fixture.grid.operations().isEditing()).isFalse();
		fixture.press(SWT.NONE, SWT.DEL);
		assertThat(approved(0)).isEqualTo(APPROVED);
	}

	@Test
	void aPasteIsRefusedWithTheStepsAndTheCommand() {
		fixture.grid.operations().paste("2024-12-31");
		assertThat(approved(0)).isEqualTo(APPROVED);
		assertThat(fixture.canUndo()).isFalse();
		assertThat(fixture.prompts.told).singleElement().asString().contains("批准的时限", "提交、退回、批准", "plan");
	}

	@Test
	void soIsFilling() {
		fixture.select(0, "approvedDue", 1, "approvedDue");
		fixture.press(SWT.MOD1, 'd');
		assertThat(approved(1)).isNull();
		assertThat(fixture.canUndo()).isFalse();
	}

	@Test
	void whatIsReplacedIsListedWithTheReason() {
		CellSearch search = new CellSearch(fixture.rows, SearchScope.of(fixture.columns), new CellReader(GridFixture.CHINESE, null),
				new SearchTerm("2024-03-31", false, true), "2024-12-31");
		search.advance(10);
		assertThat(search.hits()).singleElement().satisfies(hit -> {
			assertThat(hit.change()).isEmpty();
			assertThat(hit.problem()).contains("提交、退回、批准");
		});
	}
}
