/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.ExportReport;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.Household;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Output;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Person;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.Source;
import org.jiedui.model.Training;
import org.jiedui.model.Visit;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.DynamicModels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books go into workbooks and CSV files, and nothing is lost or dangerous there. */
class SheetExportTest {

	private final SheetExport export = new SheetExport();
	private final BooksBuilder books = new BooksBuilder();
	private final ProgrammeBuilder programme = books.programme("河东–迭部").helper("河东区").recipient("迭部县").since("2021");
	private Workspace workspace;
	private Locale locale = Locale.CHINESE;
	private MoneyScale scale = MoneyScale.TEN_THOUSAND;

	@TempDir
	private Path folder;

	@BeforeEach
	void open() {
		workspace = MemoryWorkspace.open();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private ExportOrder order(String name) {
		return new ExportOrder(workspace, folder.resolve(name), new ValueFormat(new Labels(locale), scale));
	}

	private ReadBook workbook() throws Exception {
		export.export(order("book.xlsx"), null);
		return new ReadBook(folder.resolve("book.xlsx"));
	}

	private ReadBook workbook(RowChoice choice) throws Exception {
		export.export(order("book.xlsx").only(choice), null);
		return new ReadBook(folder.resolve("book.xlsx"));
	}

	private List<String> csv(RowChoice choice) throws Exception {
		export.export(order("rows.csv").only(choice), null);
		return Files.readAllLines(folder.resolve("rows.csv"));
	}

	private static RowChoice all(EClass type) {
		return RowChoice.of(Query.of(type));
	}

	// ---- values

	@Test
	void valuesOfEveryKindStandInCellsOfTheirType() throws Exception {
		programme.project("道路", project -> {
			project.setCode("0012");
			project.setStage(ProjectStage.UNDER_WAY);
			project.setPlace(books.party("迭部县"));
			project.setBudget(Money.of(new BigDecimal("12345678.9")));
			project.setPlannedEnd(LocalDate.of(2026, 6, 30));
			project.setActualStart(PartialDate.parse("2023-06"));
			project.setDescription("第一行\n第二行 ");
		}).project("桥", project -> {
			project.setBudget(new Money(BigDecimal.valueOf(35_000_000), Qualifier.MORE));
			project.setActualStart(PartialDate.parse("2023-06-01"));
		});
		books.saveTo(workspace);

		Map<String, Cell> road = workbook(all(Literals.PROJECT)).rows("帮扶项目").getFirst();

		assertThat(ReadBook.text(road, "名称")).isEqualTo("道路");
		assertThat(road.get("编号").getType()).isEqualTo(CellType.STRING);
		assertThat(ReadBook.text(road, "编号")).isEqualTo("0012");
		assertThat(ReadBook.text(road, "阶段")).isEqualTo("在建");
		assertThat(ReadBook.text(road, "地点")).isEqualTo("迭部县");
		assertThat(road.get("总投资（万元）").getType()).isEqualTo(CellType.NUMBER);
		assertThat(road.get("总投资（万元）").asNumber()).isEqualByComparingTo("1234.56789");
		assertThat(road.get("计划完工").asDate().toLocalDate()).isEqualTo("2026-06-30");
		assertThat(road.get("计划完工").getDataFormatString()).isEqualTo("yyyy-mm-dd");
		assertThat(ReadBook.text(road, "实际开工")).isEqualTo("2023-06");
		assertThat(ReadBook.text(road, "建设内容")).isEqualTo("第一行\n第二行 ");
		assertThat(ReadBook.text(road, "帮扶协作")).isEqualTo("河东–迭部");
		assertThat(road).doesNotContainKeys("备注", "责任单位");

		Map<String, Cell> bridge = new ReadBook(folder.resolve("book.xlsx")).rows("帮扶项目").get(1);
		assertThat(ReadBook.text(bridge, "总投资（万元）")).isEqualTo("3500多");
		assertThat(bridge.get("实际开工").asDate().toLocalDate()).isEqualTo("2023-06-01");
	}

	@Test
	void inEnglishAndYuanTheSameBooksSpeakEnglishAndYuan() throws Exception {
		locale = Locale.ENGLISH;
		scale = MoneyScale.YUAN;
		programme.project("Road", project -> {
			project.setBudget(Money.of(9_500_000));
			project.setStage(ProjectStage.UNDER_WAY);
		});
		books.saveTo(workspace);

		ReadBook book = workbook();

		assertThat(book.names()).contains("Programmes", "Projects", "Administrative units", "Notes");
		assertThat(book.rows("Projects").getFirst().get("Budget (CNY)").asNumber()).isEqualByComparingTo("9500000");
		assertThat(book.column("Projects", "Stage")).containsExactly("Under way");
		assertThat(book.xml("Notes")).contains("Hidden columns").doesNotContainPattern("\\p{IsHan}");
	}

	@Test
	void noTextIsEverAFormula() throws Exception {
		List<String> names = List.of("=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\",\"<&>\")", "'=1");
		names.forEach(name -> programme.project(name, project -> project.setRemarks("=cmd|' /C calc'!A0")));
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));

		assertThat(book.column("帮扶项目", "名称")).isEqualTo(names);
		assertThat(book.rows("帮扶项目")).allMatch(row -> row.get("名称").getType() == CellType.STRING && row.get("名称").getFormula() == null);
		assertThat(book.allXml()).noneMatch(xml -> xml.contains("<f>"));
	}

	@Test
	void controlCharactersAndBlanksAtTheEndsAreKept() throws Exception {
		List<String> names = List.of("a\u000Bb", " blanks ", "a\r\nb", "_x000B_", "\n", "\uD83D\uDE00");
		names.forEach(name -> programme.project(name, project -> {
		}));
		books.saveTo(workspace);

		assertThat(workbook(all(Literals.PROJECT)).column("帮扶项目", "名称")).isEqualTo(names);
	}

	@Test
	void aTextThatNoCellHoldsIsToldBeforeAnythingIsThere() throws Exception {
		programme.project("道路", project -> project.setDescription("长".repeat(32_768)));
		books.saveTo(workspace);

		assertThatThrownBy(this::workbook).isInstanceOf(ExchangeException.class).hasMessageContaining("道路").hasMessageContaining("建设内容")
				.hasMessageContaining("32,768").hasMessageContaining("32,767").hasMessageContaining(".csv");
		assertThat(folder).isEmptyDirectory();
		assertThat(csv(all(Literals.PROJECT))).anyMatch(line -> line.contains("长".repeat(32_768)));
	}

	@Test
	void severalValuesStandInOneCell() throws Exception {
		books.party("河东区").getAliases().addAll(List.of("原河东、新河东", "东区"));
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PARTY));

		assertThat(book.column("主体", "别名")).contains("\"原河东、新河东\"\n\"东区\"");
		assertThat(book.column("主体", "类别")).containsOnly("行政区划");
	}

	// ---- what goes into a workbook

	@Test
	void aProgrammeHasASheetForEachClassThatItHas() throws Exception {
		programme.pairing(PairingKind.REGION, "河东区", "迭部县").plan(2026, plan -> {
		}).project("道路", project -> {
			Output output = JieduiFactory.eINSTANCE.createOutput();
			output.setName("公里");
			output.setValue(Quantity.of(12));
			project.getOutputs().add(output);
			Source source = JieduiFactory.eINSTANCE.createSource();
			source.setTitle("报道");
			project.getSources().add(source);
		}).exchange("互访", JieduiFactory.eINSTANCE.createVisit());
		books.party("河东区").setSuperior(books.party("天津市"));
		books.party("与此无关");
		books.saveTo(workspace);

		ReadBook book = workbook();

		assertThat(book.names()).containsExactly("帮扶协作", "结对关系", "成员", "年度计划", "帮扶项目", "产出", "互访", "来源", "行政区划", "填写说明", "_jiedui");
		assertThat(book.column("成员", "主体")).containsExactly("河东区", "迭部县");
		assertThat(book.column("成员", "所属")).containsOnly("河东区 – 迭部县");
		assertThat(book.column("结对关系", "帮扶方")).containsExactly("河东区");
		assertThat(book.column("产出", "所属")).containsExactly("道路");
		assertThat(book.column("产出", "所属栏目")).containsExactly("outputs");
		assertThat(book.column("产出", "所属标识")).isEqualTo(book.column("帮扶项目", "标识"));
		assertThat(book.column("行政区划", "名称")).containsExactlyInAnyOrder("河东区", "迭部县", "天津市");
		assertThat(book.column("帮扶项目", "版本")).containsExactly("1");
	}

	@Test
	void whatStandsInTheRegisterComesWithItsParts() throws Exception {
		for (String party : List.of("河东区", "与此无关")) {
			Source source = JieduiFactory.eINSTANCE.createSource();
			source.setTitle("出处：" + party);
			books.party(party).getSources().add(source);
		}
		books.saveTo(workspace);

		ReadBook book = workbook();

		assertThat(book.column("来源", "标题")).containsExactly("出处：河东区");
		assertThat(book.column("来源", "所属")).containsExactly("河东区");
	}

	@Test
	void theReportCountsRecordsAndParties() throws Exception {
		programme.project("道路", project -> {
		}).plan(2026, plan -> plan.task("任务", task -> {
		}));
		books.saveTo(workspace);

		ExportReport report = export.export(order("book.xlsx"), null);

		assertThat(report).isEqualTo(new ExportReport(2, 2, List.of()));
	}

	@Test
	void onlyTheChosenProgrammesAreWritten() throws Exception {
		programme.project("道路", project -> {
		});
		books.programme("另一项").project("别处", project -> {
		});
		books.saveTo(workspace);
		ObjectId chosen = workspace.rows(Selection.parse(Query.of(Literals.PROGRAMME), "name")).stream()
				.filter(row -> row.values().contains("另一项")).findFirst().orElseThrow().id();

		export.export(order("book.xlsx").within(Set.of(chosen)), null);

		ReadBook book = new ReadBook(folder.resolve("book.xlsx"));
		assertThat(book.column("帮扶项目", "名称")).containsExactly("别处");
		assertThat(book.column("帮扶协作", "名称")).containsExactly("另一项");
		assertThat(book.stamp().programmes()).extracting(about -> about.name()).containsExactly("另一项");
	}

	@Test
	void partsComeInTheOrderInWhichTheyStand() throws Exception {
		programme.plan(2026, plan -> {
			for (int task = 0; task < 600; task++) {
				String name = "任务 " + task;
				plan.task(name, each -> {
				});
			}
		});
		books.saveTo(workspace);

		List<String> tasks = workbook().column("计划任务", "任务");

		assertThat(tasks).hasSize(600).startsWith("任务 0", "任务 1", "任务 2").endsWith("任务 598", "任务 599");
	}

	@Test
	void rowsComeAsTheyAreSeen() throws Exception {
		for (String name : List.of("b", "a", "d", "c")) {
			programme.project(name, project -> project.setArea(name.equals("d") ? AreaOfCooperation.TALENT : AreaOfCooperation.INDUSTRY));
		}
		books.saveTo(workspace);
		RowChoice choice = RowChoice.of(Query.of(Literals.PROJECT)
				.where(new Condition.Comparison(Literals.PROJECT__AREA, Condition.Operator.EQUAL, AreaOfCooperation.INDUSTRY)))
				.orderBy(FeaturePath.of(Literals.PROGRAMME_RECORD__NAME), true).where(object -> !((Project) object).getName().equals("a"))
				.columns(List.of("area", "name"));

		ReadBook book = workbook(choice);

		assertThat(book.column("帮扶项目", "名称")).containsExactly("c", "b");
		assertThat(book.stamp().sheets().getFirst().columns()).extracting(column -> column.key()).containsExactly("area", "#id", "#version", "name");
		assertThat(csv(choice).getFirst()).isEqualTo("\uFEFF协作领域,名称,标识,版本");
	}

	@Test
	void justTheRowsThatSomebodySeesComeInTheirOrder() throws Exception {
		for (String name : List.of("a", "b", "c")) {
			programme.project(name, project -> project.setArea(AreaOfCooperation.INDUSTRY));
		}
		books.saveTo(workspace);
		List<ObjectId> seen = new ArrayList<>();
		try (Session session = workspace.openSession()) {
			session.load(Query.of(Literals.PROJECT)).forEach(each -> session.id(each).ifPresent(seen::add));
		}
		List<ObjectId> order = List.of(seen.get(2), seen.get(0));

		assertThat(workbook(all(Literals.PROJECT).listing(order)).column("帮扶项目", "名称")).containsExactly("c", "a");
		assertThat(csv(all(Literals.PROJECT).columns(List.of("name")).listing(order))).hasSize(3);
		assertThat(csv(all(Literals.PROJECT).columns(List.of("name")).listing(List.of()))).as("nothing seen, nothing written").hasSize(1);
	}

	@Test
	void aLedgerOfSeveralClassesIsOneSheet() throws Exception {
		Visit visit = JieduiFactory.eINSTANCE.createVisit();
		visit.setDelegation("党政代表团");
		Training training = JieduiFactory.eINSTANCE.createTraining();
		training.setSessions(Quantity.of(3));
		programme.exchange("互访", visit).exchange("培训班", training);
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.EXCHANGE));

		assertThat(book.column("交流交往", "类别")).containsExactly("互访", "培训");
		assertThat(book.column("交流交往", "互访 · 代表团")).containsExactly("党政代表团", null);
		assertThat(book.column("交流交往", "培训 · 期数（期）")).containsExactly(null, "3");
	}

	@Test
	void manyRowsComeInPages() throws Exception {
		for (int number = 0; number < 1_234; number++) {
			programme.project("项目 " + number, project -> project.setPlace(books.party("迭部县")));
		}
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));

		assertThat(book.rows("帮扶项目")).hasSize(1_234);
		assertThat(book.column("帮扶项目", "名称")).doesNotHaveDuplicates().startsWith("项目 0").endsWith("项目 1233");
		assertThat(book.column("帮扶项目", "地点")).containsOnly("迭部县");
		assertThat(book.xml("帮扶项目")).contains("<autoFilter ref=\"A1:").contains("1235\"");
	}

	@Test
	void aModuleGoesOutByItsModelAlone() throws Exception {
		EPackage module = EcoreFactory.eINSTANCE.createEPackage();
		module.setName("funds");
		module.setNsPrefix("funds");
		module.setNsURI("https://example.org/funds");
		EClass fund = EcoreFactory.eINSTANCE.createEClass();
		fund.setName("A very long name of a class: [with] what / Excel * forbids?");
		fund.getESuperTypes().add(Literals.PROGRAMME_RECORD);
		module.getEClassifiers().add(fund);
		DynamicModels.register(module);
		try {
			programme.record("专项资金", (ProgrammeRecord) module.getEFactoryInstance().create(fund));
			books.saveTo(workspace);

			ReadBook book = workbook();

			assertThat(book.names()).allMatch(name -> name.length() <= 31).contains("A very long name of a class： （w");
			assertThat(book.column("A very long name of a class： （w", "名称")).containsExactly("专项资金");
			assertThat(book.stamp().sheet("A very long name of a class： （w").orElseThrow().packageUri()).isEqualTo("https://example.org/funds");
		} finally {
			DynamicModels.unregister(module);
		}
	}

	// ---- what helps people

	@Test
	void theHeadStaysInViewAndWhatIsForTheWayBackIsHidden() throws Exception {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);

		String xml = workbook(all(Literals.PROJECT)).xml("帮扶项目");

		assertThat(xml).contains("ySplit=\"1\"", "state=\"frozen\"");
		assertThat(xml).containsPattern("<col min=\"2\" max=\"2\"[^>]*hidden=\"true\"").containsPattern("<col min=\"3\" max=\"3\"[^>]*hidden=\"true\"");
		assertThat(xml).doesNotContainPattern("<col min=\"1\" max=\"1\"[^>]*hidden=\"true\"");
	}

	@Test
	void cellsOfferTheirChoices() throws Exception {
		for (int number = 10; number < 70; number++) {
			books.party("单位 " + number);
		}
		programme.project("道路", project -> project.setPlace(books.party("迭部县")));
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));

		assertThat(book.xml("帮扶项目")).contains("<formula1>\"申报,批复,在建,竣工,验收,移交,终止\"</formula1>");
		assertThat(book.xml("帮扶项目")).containsPattern("<formula1>'_lists'!\\$A\\$1:\\$A\\$62</formula1>");
		assertThat(book.xml("帮扶项目")).contains("showDropDown=\"false\"").doesNotContain("errorTitle=\"null\"");
		assertThat(book.lines("_lists")).hasSize(62).contains(List.of("单位 42"), List.of("迭部县"));
		assertThat(book.allXml()).anyMatch(xml -> xml.contains("name=\"_lists\"") && xml.contains("state=\"hidden\""));
		assertThat(book.allXml()).anyMatch(xml -> xml.contains("name=\"_jiedui\"") && xml.contains("state=\"veryHidden\""));
	}

	@Test
	void tooManyNamesAreNoList() throws Exception {
		programme.project("道路", project -> project.setPlace(books.party("单位 7")));
		for (int number = 0; number <= 5_000; number++) {
			books.party("单位 " + number);
		}
		books.saveTo(workspace);

		ReadBook book = workbook(RowChoice.of(Query.of(Literals.PROJECT)).columns(List.of("name", "place")));

		assertThat(book.xml("帮扶项目")).doesNotContain("dataValidation");
		assertThat(book.column("帮扶项目", "地点")).containsExactly("单位 7");
	}

	@Test
	void whereTwoHaveTheSameNameTheIdentifierTellsThemApart() throws Exception {
		var first = books.party("一", JieduiFactory.eINSTANCE.createVillage());
		var second = books.party("二", JieduiFactory.eINSTANCE.createVillage());
		first.setName("张庄村");
		second.setName("张庄村");
		programme.project("道路", project -> project.setPlace(second));
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));
		ReadBook parties = workbook(all(Literals.VILLAGE));

		String id = parties.column("村（社区）", "标识").get(1);
		assertThat(book.column("帮扶项目", "地点")).containsExactly("张庄村 [" + id + "]");
	}

	@Test
	void notesTellHowColumnsAreFilled() throws Exception {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);

		ReadBook book = workbook();

		List<List<String>> notes = book.lines("填写说明");
		assertThat(notes.getFirst().getFirst()).contains("首行为栏目标题");
		assertThat(notes).contains(List.of("帮扶项目", "总投资（万元）", "", "否", "≥ 0", "数字；可带“约”“多”等约数词"),
				List.of("帮扶项目", "阶段", "", "是", "申报、批复、在建、竣工、验收、移交、终止", "从列表中选择"),
				List.of("行政区划", "层级（推算）", "", "否", "", "由其他栏目推算，填写无效"),
				List.of("行政区划", "别名", "曾用名、简称", "否", "", "可填多个，用顿号隔开：文字"));
	}

	@Test
	void theStampTellsFromWhichBooksItIs() throws Exception {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);

		var stamp = workbook().stamp();

		assertThat(stamp.version()).isEqualTo(1);
		assertThat(stamp.language()).isEqualTo("zh");
		assertThat(stamp.moneyScale()).isEqualTo(MoneyScale.TEN_THOUSAND);
		assertThat(stamp.masked()).isTrue();
		assertThat(stamp.books()).containsKeys(1, stamp.programmes().getFirst().id().part());
		assertThat(stamp.sheet("帮扶项目").orElseThrow().className()).isEqualTo("Project");
	}

	// ---- personal data

	private void someHouseholds() {
		Household household = JieduiFactory.eINSTANCE.createHousehold();
		household.setCode("621000199001011234");
		household.setRemarks("困难");
		household.setMembers(Quantity.of(4));
		books.party("王小明", household);
		Person person = JieduiFactory.eINSTANCE.createPerson();
		person.setPhone("13800000000");
		books.party("李大力", person);
		programme.pairing(PairingKind.HOUSEHOLD, "李大力", "王小明");
		books.saveTo(workspace);
	}

	@Test
	void personalDataAreMasked() throws Exception {
		someHouseholds();

		ReadBook book = workbook();

		assertThat(book.allXml()).noneMatch(xml -> xml.contains("&#x738b;&#x5c0f;&#x660e;") || xml.contains("王小明") || xml.contains("&#x674e;&#x5927;&#x529b;")
				|| xml.contains("621000199001011234") || xml.contains("13800000000") || xml.contains("&#x56f0;&#x96be;"));
		String household = book.column("农户", "名称").getFirst();
		assertThat(household).isEqualTo("农户 [" + book.column("农户", "标识").getFirst() + "]");
		assertThat(book.column("结对关系", "受援方")).containsExactly(household);
		assertThat(book.column("成员", "主体")).contains(household);
		assertThat(book.column("农户", "人口（人）")).containsExactly("4");
	}

	@Test
	void personalDataAreWrittenWhenThatIsAllowed() throws Exception {
		someHouseholds();

		export.export(order("book.xlsx").personal(true), null);

		ReadBook book = new ReadBook(folder.resolve("book.xlsx"));
		assertThat(book.column("农户", "名称")).containsExactly("王小明");
		assertThat(book.column("人员", "电话")).containsExactly("13800000000");
		assertThat(book.stamp().masked()).isFalse();
	}

	@Test
	void personalDataAreMaskedInCsvToo() throws Exception {
		someHouseholds();

		assertThat(String.join("\n", csv(all(Literals.PERSON)))).contains("人员 [1-").doesNotContain("李大力", "13800000000");
		assertThat(String.join("\n", csv(all(Literals.PAIRING)))).doesNotContain("李大力", "王小明");
	}

	// ---- CSV

	@Test
	void csvIsUtf8WithItsMarkAndAsTheStandardHasIt() throws Exception {
		programme.project("道路, \"一期\"", project -> {
			project.setBudget(Money.of(-5_000));
			project.setPlannedEnd(LocalDate.of(2026, 6, 30));
		});
		books.saveTo(workspace);

		export.export(order("rows.csv").only(all(Literals.PROJECT).columns(List.of("name", "budget", "plannedEnd"))), null);

		assertThat(Files.readAllBytes(folder.resolve("rows.csv"))).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(Files.readString(folder.resolve("rows.csv")))
				.matches("\uFEFF名称,总投资（万元）,计划完工,标识,版本\r\n\"道路, \"\"一期\"\"\",-0.5,2026-06-30,\\d+-\\d+,1\r\n");
	}

	@Test
	void textsInCsvAreNoFormulas() throws Exception {
		for (String name : List.of("=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "'=1")) {
			programme.project(name, project -> {
			});
		}
		books.saveTo(workspace);

		List<String> lines = csv(all(Literals.PROJECT).columns(List.of("name")));

		assertThat(lines.subList(1, lines.size())).map(line -> line.replaceAll("\"|,.*", "")).containsExactly("'=1+1", "'+86", "'-5", "'@SUM(A1)", "'\t=1",
				"''=1");
	}

	@Test
	void csvTakesRowsOfOneClass() {
		books.saveTo(workspace);

		assertThatThrownBy(() -> export.export(order("book.csv"), null)).isInstanceOf(ExchangeException.class).hasMessageContaining("book.csv")
				.hasMessageContaining(".xlsx");
		assertThat(folder).isEmptyDirectory();
	}

	// ---- when it does not work

	@Test
	void whoCancelsKeepsTheOldFile() throws IOException {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);
		Path old = Files.writeString(folder.resolve("book.xlsx"), "old");
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThatThrownBy(() -> export.export(order("book.xlsx"), monitor)).isInstanceOf(OperationCanceledException.class);

		assertThat(folder).isDirectoryContaining(old::equals).isDirectoryNotContaining(file -> !file.equals(old));
		assertThat(old).hasContent("old");
	}

	@Test
	void whoCancelsAmongTheRowsKeepsTheOldFile() {
		for (int number = 0; number < 2_000; number++) {
			programme.project("项目 " + number, project -> {
			});
		}
		books.saveTo(workspace);
		NullProgressMonitor monitor = new NullProgressMonitor();
		RowChoice choice = all(Literals.PROJECT).where(object -> {
			monitor.setCanceled(monitor.isCanceled() || ((Project) object).getName().endsWith(" 700"));
			return true;
		});

		for (String name : List.of("book.xlsx", "rows.csv")) {
			monitor.setCanceled(false);
			assertThatThrownBy(() -> export.export(order(name).only(choice), monitor)).isInstanceOf(OperationCanceledException.class);
			assertThat(folder).isEmptyDirectory();
		}
	}

	@Test
	void theProgressReachesItsEnd() throws Exception {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);
		double[] worked = new double[2];
		export.export(order("book.xlsx"), new NullProgressMonitor() {
			@Override
			public void beginTask(String name, int total) {
				worked[1] = total;
			}

			@Override
			public void internalWorked(double work) {
				worked[0] += work;
			}

			@Override
			public void worked(int work) {
				worked[0] += work;
			}
		});

		assertThat(worked[0]).isGreaterThan(0).isLessThanOrEqualTo(worked[1]);
	}

	@Test
	void emptyBooksAreNoReasonForAnEmptyFile() {
		assertThatThrownBy(this::workbook).isInstanceOf(ExchangeException.class).hasMessageContaining("帮扶协作");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void aLedgerWithoutRowsIsAFormToFill() throws Exception {
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));

		assertThat(book.rows("帮扶项目")).isEmpty();
		assertThat(book.xml("帮扶项目")).contains("dataValidation").contains("<autoFilter ref=\"A1:");
		assertThat(Optional.of(book.stamp())).isPresent();
	}
}
