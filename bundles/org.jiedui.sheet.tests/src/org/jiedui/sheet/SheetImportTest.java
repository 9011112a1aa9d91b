/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Village;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.SessionContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of offices come into the books without loss or surprise. */
class SheetImportTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final ImportFixture books = new ImportFixture();

	private Path projects() throws Exception {
		return new TestBook().sheet("2023年项目").row("河东区2023年帮扶项目台账", null, null, null, null, null, null).merge(0, 0, 0, 6)
				.row("单位：万元", null, null, null, null, null, null)
				.row("序号", "项目编号", "项目名称", "总投资", "地点", "项目进展", "开工时间")
				.row(1, "XM-1", "张庄村道路", 120.5, "张庄村", "在建", "2023年3月")
				.row(2, "XM-2", "李庄村水厂", "1.2亿元", "李庄村", "竣工", LocalDate.of(2023, 5, 1))
				.row(3, "XM-3", "王庄村养殖场", null, null, "申报", "6月上旬").row("合计", null, null, 12_120.5, null, null, null)
				.row("注：数据截至2023年底", null, null, null, null, null, null).write(folder, "项目.xlsx");
	}

	private void programme() {
		new BooksBuilder().programme("河东–迭部").helper("河东区").recipient("迭部县").books().saveTo(books.workspace());
	}

	private void village(String name, String code) {
		Village village = JieduiFactory.eINSTANCE.createVillage();
		village.setCode(code);
		new BooksBuilder().party(name, village);
		BooksBuilder builder = new BooksBuilder();
		builder.party(name, village);
		builder.saveTo(books.workspace());
	}

	@Test
	void aLedgerOfProjectsIsUnderstood() throws Exception {
		programme();
		village("张庄村", "1");
		village("李庄村", "2");

		TableReport report = books.run(projects(), P.getProject());

		assertThat(report.count(Kind.ADDED)).isEqualTo(3);
		assertThat(report.count(Kind.SKIPPED)).isEqualTo(2);
		assertThat(report.rows()).isEqualTo(5);
		assertThat(books.stored(P.getProject(), "code", "name", "budget", "place", "stage", "actualStart", "programme")).containsExactly(
				List.of("XM-1", "张庄村道路", "1205000", "张庄村", "underWay", "2023-03", "河东–迭部"),
				List.of("XM-2", "李庄村水厂", "120000000", "李庄村", "completed", "2023-05-01", "河东–迭部"),
				List.of("XM-3", "王庄村养殖场", "null", "null", "proposed", "2023-06-01", "河东–迭部"));
		assertThat(books.row(6).remarks()).extracting("tier").contains(Tier.NOTE);
	}

	@Test
	void aDryRunTellsTheSameAndChangesNothing() throws Exception {
		programme();
		var before = SessionContent.stored(books.workspace());

		TableReport report = books.dryRun(projects(), P.getProject());

		assertThat(report.count(Kind.REFUSED)).as("unknown places").isEqualTo(2);
		assertThat(report.count(Kind.ADDED)).isEqualTo(1);
		assertThat(report.commits()).isEmpty();
		assertThat(books.row(4).remarks()).anySatisfy(remark -> assertThat(remark.message()).contains("张庄村"));
		assertThat(SessionContent.stored(books.workspace())).isEqualTo(before);
	}

	@Test
	void theSameFileAgainChangesNothing() throws Exception {
		programme();
		village("张庄村", "1");
		village("李庄村", "2");
		books.run(projects(), P.getProject());
		var before = SessionContent.stored(books.workspace());

		TableReport report = books.run(projects(), P.getProject());

		assertThat(report.count(Kind.UNCHANGED)).isEqualTo(3);
		assertThat(report.commits()).isEmpty();
		assertThat(SessionContent.stored(books.workspace())).isEqualTo(before);
	}

	@Test
	void whatChangedIsToldWithOldAndNewValue() throws Exception {
		programme();
		Path first = new TestBook().row("编号", "名称", "总投资（万元）").row("1", "甲", 10).row("2", "乙", 20).write(folder, "a.xlsx");
		books.run(first, P.getProject());
		Path second = new TestBook().row("编号", "名称", "总投资（万元）").row("1", "甲", 15).row("2", "乙", null).write(folder, "b.xlsx");

		TableReport report = books.run(second, P.getProject());

		assertThat(books.row(2).kind()).isEqualTo(Kind.CHANGED);
		assertThat(books.row(2).changes()).singleElement().satisfies(change -> {
			assertThat(change.feature()).isEqualTo(P.getProject_Budget());
			assertThat(change.before()).isEqualTo("100,000");
			assertThat(change.after()).isEqualTo("150,000");
		});
		assertThat(books.row(3).kind()).as("an empty cell of a foreign table takes nothing away").isEqualTo(Kind.UNCHANGED);
		assertThat(report.commits()).hasSize(1);
	}

	@Test
	void oneRevertTakesAnImportBack() throws Exception {
		programme();
		var before = SessionContent.stored(books.workspace());
		Path file = new TestBook().row("编号", "名称").row("1", "甲").row("2", "乙").write(folder, "a.xlsx");
		TableReport report = books.run(file, P.getProject());

		assertThat(books.workspace().history(HistoryQuery.ofPart(report.commits().getFirst().part(), 1)).getFirst().message()).contains("a.xlsx");
		assertThat(books.workspace().revert(report.commits().getFirst(), "").commit()).isPresent();

		assertThat(SessionContent.stored(books.workspace())).isEqualTo(before);
	}

	@Test
	void badRowsGoToAWorkbookAndCanBeImportedFromThere() throws Exception {
		programme();
		Path file = new TestBook().sheet("项目").row("编号", "名称", "计划完工", "总投资（万元）").row("1", "甲", "2023-06-01", 10)
				.row("2", "乙", "快了", 20).row("2", "丙", "2024-01-01", "很多").write(folder, "a.xlsx");
		Path rejects = folder.resolve("退回.xlsx");

		TableReport report = books.rejects(rejects).run(file, P.getProject());

		assertThat(report.count(Kind.ADDED)).isEqualTo(1);
		assertThat(report.rejects()).isEqualTo(rejects);
		Recognition again = books.recognise(rejects, P.getProject());
		assertThat(again.columns()).extracting(ColumnChoice::heading).startsWith("编号", "名称", "计划完工", "总投资（万元）").hasSize(5);
		assertThat(again.samples()).hasSize(2);
		assertThat(again.samples().getFirst().get(4)).contains("快了");
		assertThat(Files.list(folder)).as("no drafts are left").hasSize(2);
	}

	@Test
	void withoutRefusedRowsThereIsNoWorkbookOfThem() throws Exception {
		programme();
		Path file = new TestBook().row("编号", "名称").row("1", "甲").write(folder, "a.xlsx");
		Path rejects = folder.resolve("b.xlsx");

		assertThat(books.rejects(rejects).run(file, P.getProject()).rejects()).isNull();
		assertThat(rejects).doesNotExist();
	}

	@Test
	void theFileItselfIsNeverOverwritten() throws Exception {
		programme();
		Path file = new TestBook().row("编号", "名称").row("1", "甲").row("1", "乙").write(folder, "a.xlsx");
		byte[] content = Files.readAllBytes(file);

		assertThatExceptionOfType(SheetRefusedException.class).isThrownBy(() -> books.rejects(file).run(file, P.getProject()));
		assertThat(file).hasBinaryContent(content);
		assertThat(books.workspace().count(Query.of(P.getProject()))).isZero();
	}

	@Test
	void cancellingChangesNothing() throws Exception {
		programme();
		Path file = new TestBook().row("编号", "名称").row("1", "甲").write(folder, "a.xlsx");
		Recognition recognition = books.recognise(file, P.getProject());
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThatExceptionOfType(OperationCanceledException.class).isThrownBy(() -> books.run(file, recognition, cancelled));
		assertThat(books.workspace().count(Query.of(P.getProject()))).isZero();
	}

	@Test
	void rowsOfTheSameFileMayReferToEachOther() throws Exception {
		Path file = new TestBook().row("名称", "代码", "上级").row("张庄村", "3", "河口镇").row("河口镇", "2", "迭部县").row("迭部县", "1", null)
				.write(folder, "主体.xlsx");

		TableReport report = books.run(file, P.getVillage());

		assertThat(report.count(Kind.ADDED)).isEqualTo(3);
		assertThat(books.stored(P.getVillage(), "name", "superior")).contains(List.of("张庄村", "河口镇"), List.of("河口镇", "迭部县"),
				List.of("迭部县", "null"));
	}

	@Test
	void whatRefersToARefusedRowIsRefusedToo() throws Exception {
		Path file = new TestBook().row("名称", "代码", "上级", "起用").row("张庄村", "3", "河口镇", null).row("河口镇", "2", null, "不久前")
				.write(folder, "主体.xlsx");

		TableReport report = books.run(file, P.getVillage());

		assertThat(report.count(Kind.REFUSED)).isEqualTo(2);
		assertThat(books.workspace().isNew()).isTrue();
	}

	@Test
	void homonymsAreOffered() throws Exception {
		programme();
		village("王庄村", "11");
		village("王庄村", "12");
		Path file = new TestBook().row("编号", "名称", "地点").row("1", "甲", "王庄村").row("2", "乙", "12").write(folder, "a.xlsx");

		books.run(file, P.getProject());

		assertThat(books.row(2).kind()).isEqualTo(Kind.REFUSED);
		assertThat(books.row(2).remarks()).anySatisfy(remark -> assertThat(remark.message()).contains("11").contains("12"));
		assertThat(books.row(3).kind()).as("the code tells them apart").isEqualTo(Kind.ADDED);
	}

	@Test
	void rowsAboutTheSameObjectAreTold() throws Exception {
		programme();
		Path file = new TestBook().row("编号", "名称").row("1", "甲").row("1", "乙").row("3", "甲").write(folder, "a.xlsx");

		books.run(file, P.getProject());

		assertThat(books.rows()).extracting(RowOutcome::kind).containsExactly(Kind.ADDED, Kind.REFUSED, Kind.ADDED);
	}

	@Test
	void headingsOfTwoRowsAreJoinedAndJoinedCellsHoldForAllTheirRows() throws Exception {
		programme();
		village("张庄村", "1");
		Path file = new TestBook().row("项目名称", "地点", "时间", null, "投资（万元）").row(null, null, "开工时间", "竣工时间", null)
				.merge(0, 0, 1, 0).merge(0, 1, 1, 1).merge(0, 2, 0, 3).merge(0, 4, 1, 4)
				.row("甲", "张庄村", "2023.3", "2023.9", 10).row("乙", null, "2024.3", null, 20).merge(2, 1, 3, 1).write(folder, "a.xlsx");

		Recognition recognition = books.recognise(file, P.getProject());
		books.run(file, P.getProject());

		assertThat(recognition.columns()).extracting(ColumnChoice::heading).containsExactly("项目名称", "地点", "时间 开工时间", "时间 竣工时间", "投资（万元）");
		assertThat(books.stored(P.getProject(), "name", "place", "actualStart", "actualEnd", "budget")).containsExactly(
				List.of("甲", "张庄村", "2023-03", "2023-09", "100000"), List.of("乙", "张庄村", "2024-03", "null", "200000"));
	}

	@Test
	void aTextFileIsATableToo() throws Exception {
		programme();
		Path file = Files.write(folder.resolve("活动.csv"), "活动名称;开始日期;结束日期;人次\n慰问;2023年6月1日;2023年6月2日;30余\n".getBytes("GB18030"));

		books.run(file, P.getActivity());

		assertThat(books.stored(P.getActivity(), "name", "start", "end", "personTimes"))
				.containsExactly(List.of("慰问", "2023-06-01", "2023-06-02", "30余"));
	}

	@Test
	void aPeriodFillsBothDates() throws Exception {
		programme();
		Path file = new TestBook().row("名称", "活动时间").row("互访", "2023年6月1日至5日").row("会谈", "2023年7月中旬").write(folder, "a.xlsx");

		books.run(file, P.getVisit());

		assertThat(books.stored(P.getVisit(), "name", "start", "end")).containsExactly(List.of("互访", "2023-06-01", "2023-06-05"),
				List.of("会谈", "2023-07-11", "2023-07-20"));
	}

	@Test
	void manyValuesAreSplit() throws Exception {
		programme();
		village("甲村", "1");
		village("乙村", "2");
		Path file = new TestBook().row("名称", "参加单位").row("联席会", "甲村、乙村").write(folder, "a.xlsx");

		books.run(file, P.getVisit());

		assertThat(books.stored(P.getVisit(), "parties")).containsExactly(List.of("[甲村, 乙村]"));
	}

	@Test
	void errorsInCellsAreNoValues() throws Exception {
		programme();
		Path file = new TestBook().row("编号", "名称", "总投资（万元）").row("1", "甲", "#N/A").write(folder, "a.xlsx");

		books.run(file, P.getProject());

		assertThat(books.row(2).kind()).isEqualTo(Kind.REFUSED);
	}

	@Test
	void whereToPutRowsIsAskedAndNotGuessed() throws Exception {
		new BooksBuilder().programme("甲–乙").books().programme("丙–丁").books().saveTo(books.workspace());
		Path file = new TestBook().row("编号", "名称").row("1", "甲").write(folder, "a.xlsx");

		assertThatExceptionOfType(SheetRefusedException.class).isThrownBy(() -> books.run(file, P.getProject()))
				.satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.PROGRAMME)).withMessageContaining("丙–丁");
	}

	@Test
	void aColumnMaySayTheProgramme() throws Exception {
		new BooksBuilder().programme("甲–乙").books().programme("丙–丁").books().saveTo(books.workspace());
		Path file = new TestBook().row("编号", "名称", "帮扶协作").row("1", "甲", "丙–丁").row("1", "乙", "甲–乙").row("2", "丙", null).write(folder, "a.xlsx");

		books.run(file, P.getProject());
		assertThat(books.rows()).extracting(RowOutcome::kind).containsExactly(Kind.ADDED, Kind.ADDED, Kind.REFUSED);
		books.run(file, P.getProject());

		assertThat(books.rows()).extracting(RowOutcome::kind).containsExactly(Kind.UNCHANGED, Kind.UNCHANGED, Kind.REFUSED);
		assertThat(books.stored(P.getProject(), "name", "programme")).containsExactlyInAnyOrder(List.of("甲", "丙–丁"), List.of("乙", "甲–乙"));
	}

	@Test
	void emptyBooksGetAProgrammeForTheRows() throws Exception {
		Path file = new TestBook().row("编号", "名称").row("1", "甲").write(folder, "河东项目.xlsx");

		TableReport trial = books.dryRun(file, P.getProject());
		TableReport report = books.run(file, P.getProject());

		assertThat(trial.remarks()).anySatisfy(remark -> assertThat(remark.message()).contains("河东项目"));
		assertThat(report.commits()).hasSize(1);
		assertThat(books.stored(P.getProject(), "name", "programme")).containsExactly(List.of("甲", "河东项目"));
		assertThat(books.run(file, P.getProject()).count(Kind.UNCHANGED)).isEqualTo(1);
	}

	@Test
	void largeImportsAreOneCommit() throws Exception {
		TestBook book = new TestBook().row("编号", "名称", "总投资（万元）");
		for (int row = 1; row <= 2500; row++) {
			book.row("XM-" + row, "项目" + row, row);
		}
		Path file = book.write(folder, "a.xlsx");

		TableReport report = books.run(file, P.getProject());

		assertThat(report.count(Kind.ADDED)).isEqualTo(2500);
		assertThat(report.commits()).hasSize(1);
		assertThat(books.workspace().count(Query.of(P.getProject()))).isEqualTo(2500);
		assertThat(books.workspace().count(Query.of(P.getProgramme()))).isEqualTo(1);
		assertThat(books.run(file, P.getProject()).count(Kind.UNCHANGED)).isEqualTo(2500);
	}

	@Test
	void severalTablesAreNamed() throws Exception {
		Path file = folder.resolve("a.xlsx");
		try (var out = Files.newOutputStream(file); var workbook = new org.dhatim.fastexcel.Workbook(out, "Office", "1.0")) {
			for (String name : List.of("2022", "2023")) {
				var sheet = workbook.newWorksheet(name);
				sheet.value(0, 0, "编号");
				sheet.value(0, 1, "名称");
				sheet.value(1, 0, "1");
				sheet.value(1, 1, name);
			}
		}

		assertThatExceptionOfType(SheetRefusedException.class).isThrownBy(() -> books.recognise(file, P.getProject())).withMessageContaining("2022");
		assertThat(books.recognise(new Inquiry(file).of(P.getProject()).on("2023")).sheet()).isEqualTo("2023");
	}

	@Test
	void aTableWithoutAHeadingIsRefused() throws Exception {
		Path file = new TestBook().row(1, 2, 3).row(4, 5, 6).write(folder, "a.xlsx");

		assertThatExceptionOfType(SheetRefusedException.class).isThrownBy(() -> books.recognise(file, P.getProject()))
				.withMessageContaining("a.xlsx");
	}
}
