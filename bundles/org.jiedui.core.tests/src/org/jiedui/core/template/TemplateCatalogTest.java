/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.testsupport.TemplateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCatalogTest {

	@TempDir
	private Path folder;
	private TemplateFiles files;

	@BeforeEach
	void aPlan() throws Exception {
		files = new TemplateFiles(folder).with("plan", "年度计划", "Plan of a year", """
				{
					"class": "AnnualPlan",
					"name": "{year}年计划",
					"year": "{year}",
					"tasks": [
						{ "class": "PlanTask", "name": "联席会议", "due": "{year}-06-30" },
						{ "class": "PlanTask", "name": "总结" }
					]
				}""");
	}

	private TemplateCatalog catalog() {
		return files.templates().of(Year.of(2023));
	}

	@Test
	void makesAnObjectWithItsPartsForTheYear() {
		Template template = catalog().of(Literals.ANNUAL_PLAN).getFirst();

		AnnualPlan plan = (AnnualPlan) template.create();
		assertThat(plan.getName()).isEqualTo("2023年计划");
		assertThat(plan.getYear()).isEqualTo(2023);
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("联席会议", "总结");
		assertThat(plan.getTasks()).extracting(PlanTask::getDue).containsExactly(LocalDate.of(2023, 6, 30), null);
		assertThat(template.create()).isNotSameAs(plan);
		assertThat(template.label("zh")).isEqualTo("年度计划");
		assertThat(template.label("en")).isEqualTo("Plan of a year");
	}

	@Test
	void aPlanOfATemplateIsADraftWhateverItSays() throws Exception {
		files.with("approved", "已批准", "Approved", """
				{ "class": "AnnualPlan", "state": "approved", "steps": [ { "class": "PlanStep", "author": "王五" } ],
					"tasks": [ { "class": "PlanTask", "name": "修路", "approvedDue": "{year}-05-01" } ] }""");
		assertThat(catalog().complaints()).isEmpty();
		AnnualPlan plan = (AnnualPlan) catalog().find(Literals.ANNUAL_PLAN, "approved").orElseThrow().create();
		assertThat(plan.getState()).isEqualTo(PlanState.DRAFT);
		assertThat(plan.getSteps()).isEmpty();
		assertThat(plan.getTasks()).singleElement().satisfies(task -> {
			assertThat(task.getName()).isEqualTo("修路");
			assertThat(task.getApprovedDue()).isNull();
		});
	}

	@Test
	void leavesAloneWhatItSaysNothingOf() {
		AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
		plan.setCode("7");
		plan.setName("草稿");

		catalog().all().getFirst().fill(plan);

		assertThat(plan.getCode()).isEqualTo("7");
		assertThat(plan.getName()).isEqualTo("2023年计划");
		assertThat(plan.getTasks()).hasSize(2).allSatisfy(task -> assertThat(task.eContainer()).isSameAs(plan));
	}

	@Test
	void isFoundByIdentifierOrLabelAmongThoseOfItsClass() {
		assertThat(catalog().find(Literals.ANNUAL_PLAN, "plan")).isPresent();
		assertThat(catalog().find(Literals.ANNUAL_PLAN, "年度计划")).isPresent();
		assertThat(catalog().find(Literals.ANNUAL_PLAN, "Plan of a year")).isPresent();
		assertThat(catalog().find(Literals.PROJECT, "plan")).isEmpty();
	}

	@Test
	void refersToNothingOutsideItself() throws Exception {
		files.with("pairing", "结对", "Pairing", """
				{ "class": "Project", "id": "it", "outputs": [ { "class": "Output", "name": "面积" } ], "pairing": "nobody" }""");
		assertThat(catalog().complaints()).singleElement().asString().contains("templates/pairing.json", "/object/pairing", "nobody");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{ "class": "Nothing" }                                   | /object/class    | Nothing
			{ "class": "AnnualPlan", "years": "2023" }               | /object/years    | AnnualPlan
			{ "class": "AnnualPlan", "year": "{yaer}" }              | /object/year     | {yaer}
			{ "class": "PlanTask", "due": "{year}-02-29" }           | /object/due      | 2023-02-29
			{ "class": "AnnualPlan", "tasks": [ { "class": "Source" } ] } | /object/tasks/0 | Source
			""")
	void tellsWhatIsWrongAndWhereAndUsesTheOthers(String object, String place, String what) throws Exception {
		files.with("wrong", "错", "Wrong", object);

		assertThat(catalog().complaints()).singleElement().asString().contains("org.example/templates/wrong.json", place, what);
		assertThat(catalog().all()).extracting(Template::id).containsExactly("plan");
	}

	@Test
	void tellsOfFilesThatAreNoTemplates() throws Exception {
		files.without("gone").withText("text", "nothing").withText("programme", "{ \"format\": \"jiedui-programme\", \"version\": 1 }")
				.withText("newer", "{ \"format\": \"jiedui-template\", \"version\": 2 }")
				.withText("unnamed", "{ \"format\": \"jiedui-template\", \"version\": 1, \"zh\": \"甲\", \"object\": { \"class\": \"Visit\" } }");

		assertThat(catalog().complaints()).hasSize(5).satisfiesExactly(gone -> assertThat(gone).contains("gone.json", "Jiedui-Templates"),
				text -> assertThat(text).contains("text.json"), programme -> assertThat(programme).contains("programme.json", "jiedui-template"),
				newer -> assertThat(newer).contains("newer.json", "2"), unnamed -> assertThat(unnamed).contains("unnamed.json", "\"en\""));
		assertThat(catalog().all()).hasSize(1);
	}

	@Test
	void theSecondOfANameIsTold() throws Exception {
		files.with("plan", "另一个", "Another", "{ \"class\": \"Visit\" }");

		assertThat(catalog().complaints()).singleElement().asString().contains("plan");
		assertThat(catalog().all()).hasSize(1);
	}
}
