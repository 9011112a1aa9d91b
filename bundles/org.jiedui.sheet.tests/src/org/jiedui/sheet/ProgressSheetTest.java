/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.ProgressSheet;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.intake.SheetImporter;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a plan's progress goes out as a workbook, is filled in and comes back. */
class ProgressSheetTest {

	@TempDir
	private Path folder;
	private final Workspace workspace = MemoryWorkspace.open();
	private final ProgressSheet sheet = new ProgressSheet(workspace, new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.YUAN));
	private ObjectId plan;
	private ObjectId next;

	@BeforeEach
	void books() {
		new BooksBuilder().programme("河东–迭部").plan(2024, plan -> plan.name("今年").task("修路").task("架桥"))
				.plan(2025, plan -> plan.name("明年").task("植树")).books().saveTo(workspace);
		plan = id(2024);
		next = id(2025);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private ObjectId id(int year) {
		try (Session session = workspace.openSession()) {
			return session.id(find(session, year)).orElseThrow();
		}
	}

	private static AnnualPlan find(Session session, int year) {
		return session.load(Query.of(Literals.ANNUAL_PLAN)).stream().map(AnnualPlan.class::cast).filter(each -> each.getYear() == year).findFirst()
				.orElseThrow();
	}

	private EditedBook sent(int year) throws Exception {
		Path file = folder.resolve("out.xlsx");
		try (Session session = workspace.openSession()) {
			new SheetExport().export(sheet.order(session, find(session, year), null, file), null);
		}
		return new EditedBook(file);
	}

	private List<Integer> progress() {
		try (Session session = workspace.openSession()) {
			return find(session, 2024).getTasks().stream().map(PlanTask::getProgress).toList();
		}
	}

	@Test
	void whatWasFilledInIsShownFirstAndThenTaken() throws Exception {
		EditedBook book = sent(2024);
		Path back = book.set(book.names().getFirst(), 2, "进度（%）", "60").write(folder.resolve("back.xlsx"));

		ProgressSheet.Reading seen = sheet.look(new SheetImporter(), back, plan, null);
		assertThat(seen.refusals()).isEmpty();
		assertThat(seen.rows()).singleElement().satisfies(row -> {
			assertThat(row.title()).isEqualTo("架桥");
			assertThat(row.changes()).singleElement().satisfies(change -> assertThat(change.after()).contains("60"));
		});
		assertThat(progress()).as("nothing is written yet").containsExactly(0, 0);

		sheet.take(new SheetImporter(), back, plan, "五月", null);
		assertThat(progress()).containsExactly(0, 60);
		assertThat(sheet.look(new SheetImporter(), back, plan, null).canBeTaken()).as("the same once more").isFalse();
	}

	@Test
	void theSheetOfAnotherPlanIsRefusedByRow() throws Exception {
		EditedBook book = sent(2025);
		Path back = book.set(book.names().getFirst(), 1, "进度（%）", "60").write(folder.resolve("back.xlsx"));
		assertThat(sheet.look(new SheetImporter(), back, plan, null).refusals()).singleElement().asString().contains("2", "植树");
		assertThat(sheet.take(new SheetImporter(), back, plan, "", null).canBeTaken()).isFalse();
		assertThat(sheet.look(new SheetImporter(), back, next, null).canBeTaken()).isTrue();
	}

	@Test
	void whatIsGivenIsNotChangedThroughTheSheet() throws Exception {
		EditedBook book = sent(2024);
		Path back = book.set(book.names().getFirst(), 1, "任务", "修一条路").write(folder.resolve("back.xlsx"));
		assertThat(sheet.look(new SheetImporter(), back, plan, null).refusals()).singleElement().asString().contains("任务");
	}

	@Test
	void aRowThatIsAddedIsRefused() throws Exception {
		EditedBook book = sent(2024);
		Path back = book.add(book.names().getFirst(), Map.of("任务", "新任务")).write(folder.resolve("back.xlsx"));
		assertThat(sheet.look(new SheetImporter(), back, plan, null).refusals()).singleElement().asString().contains("4");
	}
}
