/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.intake.SheetImporter;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.SessionContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of whole programmes comes in with all its sheets at once. */
class WholeWorkbookTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final Labels labels = new Labels(Locale.CHINESE);
	private final List<RowOutcome> rows = new ArrayList<>();
	private Workspace workspace;

	@BeforeEach
	void books() throws Exception {
		workspace = MemoryWorkspace.open();
		for (Path sample : SampleWorkbooksTest.samples()) {
			try (Session session = workspace.openSession(); InputStream in = Files.newInputStream(sample)) {
				new ProgrammeImport(session).read(in, sample.toString());
				session.save("", null);
			}
		}
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Path export() throws Exception {
		Path file = folder.resolve("all.xlsx");
		new SheetExport().export(new ExportOrder(workspace, file, new ValueFormat(labels, MoneyScale.TEN_THOUSAND)).personal(true), null);
		return file;
	}

	private TableReport run(Path file, boolean trial, Path rejects) throws Exception {
		rows.clear();
		return new SheetImporter().read(new TableOrder(workspace, file, labels, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.ofNullable(rejects), trial, ""), rows::add, null);
	}

	private List<RowOutcome> others() {
		return rows.stream().filter(each -> each.kind() != Kind.UNCHANGED).toList();
	}

	private String programme() throws Exception {
		return new ImportFixture(workspace).stored(P.getProgramme(), "name").getFirst().getFirst();
	}

	@Test
	void anUntouchedWorkbookChangesNothing() throws Exception {
		Path file = export();
		var before = SessionContent.stored(workspace);

		TableReport report = run(file, false, null);

		assertThat(others()).isEmpty();
		assertThat(report.rows()).isEqualTo(rows.size()).isGreaterThan(200);
		assertThat(rows.stream().map(RowOutcome::sheet).distinct()).hasSizeGreaterThan(5);
		assertThat(report.commits()).isEmpty();
		assertThat(SessionContent.stored(workspace)).isEqualTo(before);
	}

	@Test
	void newRowsReferToNewRowsOfOtherSheets() throws Exception {
		Path file = new EditedBook(export()).add("帮扶项目", Map.of("帮扶协作", programme(), "名称", "新路", "地点", "新村", "责任单位", "新局"))
				.add("村（社区）", Map.of("名称", "新村", "上级", "新镇")).add("行政区划", Map.of("名称", "新镇", "层级", "乡镇级"))
				.add("部门", Map.of("名称", "新局")).write(folder.resolve("edited.xlsx"));

		TableReport report = run(file, false, null);

		assertThat(others()).hasSize(4).allMatch(each -> each.kind() == Kind.ADDED);
		assertThat(new ImportFixture(workspace).stored(P.getProject(), "name", "place", "responsible")).contains(List.of("新路", "新村", "新局"));
		assertThat(new ImportFixture(workspace).stored(P.getVillage(), "name", "superior")).contains(List.of("新村", "新镇"));
		assertThat(report.commits()).extracting(CommitNumber::part).doesNotHaveDuplicates();
	}

	@Test
	void whatRefersToARefusedRowOfAnotherSheetIsRefusedToo() throws Exception {
		Path rejects = folder.resolve("rejects.xlsx");
		Path file = new EditedBook(export()).add("帮扶项目", Map.of("帮扶协作", programme(), "名称", "新路", "地点", "新村"))
				.add("村（社区）", Map.of("名称", "新村", "上级", "没有的镇")).write(folder.resolve("edited.xlsx"));

		TableReport report = run(file, false, rejects);

		assertThat(others()).hasSize(2).allMatch(each -> each.kind() == Kind.REFUSED);
		assertThat(report.commits()).isEmpty();
		assertThat(new SheetImport().sheets(rejects)).containsExactlyInAnyOrder("帮扶项目", "村（社区）");
	}

	@Test
	void aDryRunOfAllSheetsChangesNothing() throws Exception {
		Path file = new EditedBook(export()).add("部门", Map.of("名称", "新局")).write(folder.resolve("edited.xlsx"));
		var before = SessionContent.stored(workspace);

		assertThat(run(file, true, null).count(Kind.ADDED)).isEqualTo(1);
		assertThat(SessionContent.stored(workspace)).isEqualTo(before);
	}

	@Test
	void theServiceTakesAllSheetsToo() throws Exception {
		Path file = new EditedBook(export()).add("部门", Map.of("名称", "新局")).write(folder.resolve("edited.xlsx"));
		SheetImport sheets = new SheetImport();

		List<Recognition> all = sheets.recogniseAll(workspace, file, labels);
		TableReport report = sheets.run(workspace, new WorkbookOrder(file, all, null, "why"), labels, rows::add, null);

		assertThat(all.getFirst().type()).isEqualTo(P.getProgramme());
		assertThat(report.count(Kind.ADDED)).isEqualTo(1);
	}

	@Test
	void aWorkbookOfSomebodyElseIsNoWholeWorkbook() throws Exception {
		Path file = new TestBook().sheet("部门").row("名称").row("甲局").write(folder, "other.xlsx");

		assertThat(new SheetImport().recogniseAll(workspace, file, labels)).isEmpty();
	}
}
