/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.fixture.OfficeBooks;
import org.jiedui.model.value.Quantity;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided about figures is recorded with who and when, and can be undone. */
class DecisionsTest {

	@TempDir
	private Path folder;
	private OfficeBooks books;
	private Decisions decisions;
	private ReportedFigure figure;

	@BeforeEach
	void open() throws Exception {
		books = OfficeBooks.in(folder);
		books.take("简报", "过渡期以来累计销售额8793亿元。");
		decisions = new Decisions(books.session(), () -> OfficeBooks.TODAY);
		figure = books.figure("8793亿元");
	}

	@AfterEach
	void close() {
		books.close();
	}

	private void assertNew() {
		assertThat(figure.getState()).isEqualTo(FigureState.NEW);
		assertThat(figure.getDecidedBy()).isNull();
		assertThat(figure.getDecidedOn()).isNull();
		assertThat(figure.getCorrected()).isNull();
	}

	@Test
	void confirmed() {
		books.execute(decisions.confirm(List.of(figure)));
		assertThat(figure.getState()).isEqualTo(FigureState.CONFIRMED);
		assertThat(figure.getDecidedBy()).isEqualTo(MemoryWorkspace.AUTHOR);
		assertThat(figure.getDecidedOn()).isEqualTo(OfficeBooks.TODAY);
		books.undo();
		assertNew();
		books.redo();
		assertThat(figure.getState()).isEqualTo(FigureState.CONFIRMED);
	}

	@Test
	void correctedKeepsWhatIsWritten() {
		books.execute(decisions.correct(figure, Quantity.of(87_930_000), "应为万元"));
		assertThat(figure.getCorrected()).isEqualTo(Quantity.of(87_930_000));
		assertThat(figure.getValue()).isEqualTo(Quantity.of(879_300_000_000L));
		assertThat(figure.getRemarks()).isEqualTo("应为万元");
		books.undo();
		assertNew();
		assertThat(figure.getRemarks()).isNull();
		books.redo();
		assertThat(figure.getCorrected()).isEqualTo(Quantity.of(87_930_000));
	}

	@Test
	void disputedWithdrawnAndOpenAgain() {
		books.execute(decisions.dispute(List.of(figure), "单位有误"));
		assertThat(figure.getState()).isEqualTo(FigureState.DISPUTED);
		books.execute(decisions.withdraw(List.of(figure), null));
		assertThat(figure.getState()).isEqualTo(FigureState.WITHDRAWN);
		assertThat(figure.getRemarks()).isEqualTo("单位有误");
		books.execute(decisions.reopen(List.of(figure)));
		assertNew();
	}

	@Test
	void whatIsDecidedAlreadyIsNothingToUndo() {
		books.execute(decisions.confirm(List.of(figure)));
		assertThat(decisions.confirm(List.of(figure)).canExecute()).isFalse();
	}

	@Test
	void repetitionsFollow() throws Exception {
		String paragraph = "截至2023年底，河东区累计投入财政援助资金1.25亿元，支持了当地产业发展和民生改善。";
		books.take("印了两遍", paragraph + "\n" + paragraph + "\n");
		List<ReportedFigure> twice = books.figures().stream().filter(each -> each.getText().equals("1.25亿元")).toList();

		books.execute(decisions.confirm(twice.subList(0, 1)));

		assertThat(twice).hasSize(2).extracting(ReportedFigure::getState).containsOnly(FigureState.CONFIRMED);
	}
}
