/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.testsupport.TemplateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** New objects, bare and from templates. */
class AddCommandTest {

	@TempDir
	private Path folder;
	private Terminal terminal;
	private TemplateFiles files;

	@BeforeEach
	void makeWorkspace() throws Exception {
		files = new TemplateFiles(folder).with("plan", "年度计划", "Plan of a year", """
				{
					"class": "AnnualPlan",
					"name": "{year}年计划",
					"year": "{year}",
					"tasks": [ { "class": "PlanTask", "name": "联席会议", "due": "{year}-06-30" } ]
				}""");
		terminal = new Terminal(folder.resolve("books")).with(files.templates());
		terminal.run("init");
		terminal.run("import", "../../releng/samples/zhengxiang-maoba.json");
	}

	private String added(String... arguments) {
		Outcome outcome = terminal.run(arguments);
		assertThat(outcome.err()).isEmpty();
		assertThat(outcome.code()).isEqualTo(ExitCode.SUCCESS);
		return outcome.out().split(" ")[0];
	}

	private JsonNode shown(String id) throws Exception {
		return new ObjectMapper().readTree(terminal.run("show", id, "--format", "json").out());
	}

	@Test
	void aRecordComesIntoTheBooksOfItsProgrammeInOneCommit() throws Exception {
		String id = added("add", "帮扶项目", "name=茶园", "总投资=12万", "--programme", "毛坝", "--message", "补登");
		assertThat(shown(id).get("budget").asText()).isEqualTo("120000");
		assertThat(shown(id).get("programme").get("title").asText()).contains("毛坝");
		JsonNode history = new ObjectMapper().readTree(terminal.run("history", id, "--format", "json").out());
		assertThat(history.findValuesAsText("message")).containsOnly("补登");
		assertThat(history.findValuesAsText("commit").stream().distinct()).hasSize(1);
	}

	@Test
	void aTemplateGivesValuesAndParts() throws Exception {
		String id = added("add", "AnnualPlan", "--template", "plan", "--programme", "毛坝", "--year", "2023", "code=P1");
		assertThat(shown(id).get("name").asText()).isEqualTo("2023年计划");
		assertThat(shown(id).get("code").asText()).isEqualTo("P1");
		assertThat(terminal.run("list", "PlanTask", "--format", "csv", "--columns", "name,due").out()).contains("联席会议,2023-06-30");
		assertThat(terminal.run("add", "AnnualPlan", "--template", "年度计划", "--programme", "毛坝", "name=另一份").out()).contains("另一份");
		assertThat(terminal.run("list", "AnnualPlan", "--where", "year = " + Year.now(), "--format", "csv").out().lines()).hasSize(2);
	}

	@Test
	void aPartComesIntoWhatItBelongsTo() throws Exception {
		String plan = added("add", "AnnualPlan", "year=2024", "--programme", "毛坝");
		String task = added("add", "PlanTask", "name=回访", "--to", plan);
		assertThat(terminal.run("show", plan).out()).contains("回访");
		assertThat(terminal.run("list", "PlanTask", "--format", "csv").out()).contains(task);
		assertThat(terminal.run("add", "PlanTask", "name=回访", "--to", task).code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(terminal.run("add", "Milestone", "--to", plan).err()).contains("cannot be part of");
	}

	@Test
	void anEntryOfTheRegisterBelongsToNoProgramme() throws Exception {
		assertThat(shown(added("add", "Enterprise", "name=茶叶公司")).get("name").asText()).isEqualTo("茶叶公司");
		assertThat(terminal.run("add", "Enterprise", "name=茶叶公司", "--programme", "毛坝").err()).contains("--programme");
	}

	@Test
	void whatIsMissingIsSaid() {
		assertThat(terminal.run("add", "Project").err()).contains("--programme");
		assertThat(terminal.run("add", "PlanTask").err()).contains("--to");
		assertThat(terminal.run("add", "Exchange", "--programme", "毛坝").err()).contains("several kinds");
		assertThat(terminal.run("add", "AnnualPlan", "--template", "none", "--programme", "毛坝").err()).contains("none", "plan");
		assertThat(terminal.run("add", "Project", "--template", "plan", "--programme", "毛坝").err()).contains("no template");
		assertThat(terminal.run("add", "Project", "天气=晴", "--programme", "毛坝").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("add", "PlanTask", "--to", "2-1", "--programme", "毛坝").code()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void templatesAreListedAndBrokenOnesTold() throws Exception {
		assertThat(terminal.run("templates", "--format", "csv").out()).contains("plan,Annual plan,Plan of a year");
		assertThat(terminal.run("templates", "--lang", "zh").out()).contains("年度计划");
		assertThat(terminal.run("templates", "Project", "--format", "csv").out().lines()).hasSize(1);

		files.with("wrong", "错", "Wrong", "{ \"class\": \"Nothing\" }");
		Outcome outcome = terminal.run("templates");
		assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(outcome.out()).contains("plan");
		assertThat(outcome.err()).contains("wrong.json", "Nothing");
	}
}
