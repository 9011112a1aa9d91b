/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.spi.exchange.ExportReport;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Output;
import org.jiedui.model.PairingKind;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Project;
import org.jiedui.model.Source;
import org.jiedui.model.Training;
import org.jiedui.model.Visit;
import org.jiedui.model.value.Quantity;
import org.jiedui.testsupport.DynamicModels;
import org.junit.jupiter.api.Test;

/** What goes into a workbook: the sheets of programmes, and chosen rows as they are seen. */
class ExportedSheetsTest extends ExportFixture {

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
}
