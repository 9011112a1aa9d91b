/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The year of a plan, in a database. */
class PlanCommandTest {

	private static final Path SAMPLE = Path.of("../../releng/samples/hedong-diebu.json");

	@TempDir
	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void makeWorkspace() {
		terminal = new Terminal(folder.resolve("books"));
		assertThat(terminal.run("init").code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(terminal.run("import", SAMPLE.toString()).err()).isEmpty();
	}

	private String done(String... arguments) {
		Outcome outcome = terminal.run(arguments);
		assertThat(outcome.err()).isEmpty();
		assertThat(outcome.code()).isEqualTo(ExitCode.SUCCESS);
		return outcome.out();
	}

	private JsonNode json(String... arguments) throws Exception {
		return new ObjectMapper().readTree(done(arguments));
	}

	@Test
	void plansAreListedWithTheirStates() throws Exception {
		JsonNode plans = json("plan", "list", "--format", "json");
		assertThat(plans.findValuesAsText("year")).containsExactly("2023", "2024", "2025");
		assertThat(plans.get(0).get("state").asText()).isEqualTo("frozen");
		assertThat(plans.get(1).get("copiedFrom").get("title").asText()).startsWith("2023");
	}

	@Test
	void aChangeOfTheFrozenYearIsRefusedWithASentence() throws Exception {
		String task = json("list", "PlanTask", "--where", "due = 2023-12-31", "--columns", "id", "--format", "json").get(0).get("id").asText();
		Outcome refused = terminal.run("set", task, "due=2023-11-30", "--lang", "zh");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).doesNotContain("{").isNotBlank();

		assertThat(terminal.run("plan", "amend", "--year", "2023").code()).isEqualTo(ExitCode.FAILED);
		done("plan", "amend", "--year", "2023", "-m", "时限有误");
		done("set", task, "due=2023-11-30");
		done("plan", "amend", "--year", "2023", "--close", "-m", "时限改为11月30日");
		assertThat(terminal.run("set", task, "due=2023-12-31").code()).isEqualTo(ExitCode.FAILED);
	}

	@Test
	void aStepIsNotTakenBackByItsCommit() throws Exception {
		done("plan", "submit", "--year", "2024");
		String plan = json("list", "AnnualPlan", "--where", "year = 2024", "--columns", "id", "--format", "json").get(0).get("id").asText();
		String commit = lastCommit(plan);
		Outcome refused = terminal.run("revert", commit);
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains(commit + " cannot be taken back", "Annual plan " + plan + ": ", "plan")
				.containsAnyOf("State changes by its steps only: Submit, Return", "提交、退回").doesNotContain("{");
		assertThat(terminal.run("revert", commit, "--lang", "zh").err()).contains("年度计划 " + plan + "：").doesNotContain("{");
		assertThat(lastCommit(plan)).isEqualTo(commit);
		assertThat(done("revert", "--help", "--lang", "en")).contains("changes by steps only");
	}

	@Test
	void whatIsFrozenByNowIsTakenBackInAnAmendment() throws Exception {
		String task = json("list", "PlanTask", "--where", "due = 2023-12-31", "--columns", "id", "--format", "json").get(0).get("id").asText();
		done("plan", "amend", "--year", "2023", "-m", "时限有误");
		done("set", task, "due=2023-11-30");
		String commit = lastCommit(task);
		done("plan", "amend", "--year", "2023", "--close", "-m", "时限改为11月30日");
		Outcome refused = terminal.run("revert", commit);
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("Task " + task + ": ").containsAnyOf("Open an amendment", "开始修订").doesNotContain("{");
		assertThat(terminal.run("revert", commit, "--lang", "zh").err()).contains("计划任务 " + task + "：");
		done("plan", "amend", "--year", "2023", "-m", "仍按原时限");
		done("revert", commit);
		assertThat(done("show", task)).contains("2023-12-31");
	}

	private String lastCommit(String id) throws Exception {
		return json("history", id, "--format", "json", "--limit", "1").get(0).get("commit").asText();
	}

	@Test
	void aPlanIsCopiedArguedOverApprovedAndFrozen() throws Exception {
		assertThat(terminal.run("plan", "copy", "--year", "2023", "--to", "2024").err()).contains("2024");
		assertThat(done("plan", "copy", "--year", "2024", "--to", "2026")).contains("2026");
		done("plan", "submit", "--year", "2026");
		assertThat(terminal.run("plan", "return", "--year", "2026").code()).isEqualTo(ExitCode.FAILED);
		done("plan", "return", "--year", "2026", "-m", "补充目标");
		done("plan", "submit", "--year", "2026");
		String task = json("list", "PlanTask", "--where", "due = 2026-12-31", "--columns", "id", "--format", "json").get(0).get("id").asText();
		done("set", task, "due=2026-11-30");
		JsonNode review = json("plan", "diff", "--year", "2026", "--format", "json");
		assertThat(review.findValuesAsText("old")).containsExactly("2026-12-31");
		assertThat(review.findValuesAsText("new")).containsExactly("2026-11-30");
		assertThat(done("plan", "diff", "--year", "2024", "--to", "2026", "--lang", "zh")).contains("完成时限");
		done("plan", "approve", "--year", "2026");
		done("plan", "freeze", "--year", "2026");
		assertThat(terminal.run("plan", "freeze", "--year", "2026").code()).isEqualTo(ExitCode.FAILED);
		assertThat(json("list", "PlanStep", "--format", "json", "--columns", "step").findValuesAsText("step"))
				.endsWith("submitted", "returned", "submitted", "approved", "frozen");
	}

	@Test
	void theDraftOfTheSampleIsACopyOfItsPlanBefore() throws Exception {
		JsonNode difference = json("plan", "diff", "--year", "2023", "--to", "2024", "--format", "json");
		assertThat(difference.get("parts").findValuesAsText("change")).doesNotContain("added", "removed");
	}

	@Test
	void rolesSayWhoMayApprove() {
		assertThat(done("plan", "rules", "--allow", "approve=王五,李四", "--grace", "3", "--lang", "zh")).contains("李四, 王五", "3");
		done("plan", "submit", "--year", "2024");
		Outcome refused = terminal.run("plan", "approve", "--year", "2024");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("王五", "tester");
		assertThat(terminal.run("plan", "rules", "--allow", "drink=王五").code()).isEqualTo(ExitCode.USAGE);
		done("plan", "rules", "--allow", "approve=", "--grace", "0");
		done("plan", "approve", "--year", "2024");
	}

	@Test
	void periodsAreDeliveredAndFrozen() throws Exception {
		done("plan", "submit", "--year", "2024", "--month", "3", "--party", "河东区");
		JsonNode deliveries = json("plan", "progress", "--year", "2024", "--deliveries", "--as-of", "2024-04-10", "--format", "json");
		assertThat(deliveries.findValuesAsText("status")).startsWith("missing", "missing", "delivered", "not_yet");
		done("plan", "approve", "--year", "2024", "--month", "3", "--party", "河东区");
		assertThat(terminal.run("plan", "approve", "--year", "2024", "--month", "4").code()).isEqualTo(ExitCode.FAILED);
		assertThat(terminal.run("plan", "submit", "--year", "2024", "--month", "13").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("plan", "submit", "--year", "2024", "--month", "3", "--party", "无").err()).contains("河东区");
	}

	@Test
	void whatIsDueIsToldByParty() throws Exception {
		JsonNode due = json("plan", "due", "--year", "2024", "--as-of", "2025-01-10", "--format", "json");
		assertThat(due).isNotEmpty();
		assertThat(due.findValuesAsText("overdue")).containsOnly("true");
		assertThat(done("plan", "due", "--year", "2024", "--as-of", "2024-12-20", "--lang", "zh")).contains("还剩11天", "河东区");
	}

	@Test
	void progressIsToldWithTargets() throws Exception {
		JsonNode progress = json("plan", "progress", "--year", "2023", "--as-of", "2023-12-31", "--format", "json");
		assertThat(progress.findValuesAsText("number")).startsWith("1", "1.1");
		assertThat(progress.findValuesAsText("share")).contains("100.0");
		assertThat(progress.findValuesAsText("remark")).anyMatch(remark -> remark.contains("sales.sales"));
	}

	@Test
	void theProgressSheetIsAWorkbook() throws Exception {
		Path sheet = folder.resolve("progress.xlsx");
		assertThat(done("plan", "progress", "--year", "2024", "--write", sheet.toString())).contains("progress.xlsx");
		assertThat(sheet).isNotEmptyFile();
		assertThat(terminal.run("plan", "progress", "--year", "2024", "--write", "progress.csv").err()).contains("progress.csv", ".xlsx");
		assertThat(terminal.run("plan", "progress", "--read", folder.resolve("none.xlsx").toString()).code()).isEqualTo(ExitCode.FAILED);
	}

	@Test
	void whatIsGivenIsNotTakenFromASheet() throws Exception {
		String task = json("list", "PlanTask", "--where", "due = 2024-12-31", "--columns", "id", "--format", "json").get(0).get("id").asText();
		TableImporter importer = mock(TableImporter.class);
		when(importer.endings()).thenReturn(Set.of("xlsx"));
		when(importer.read(any(), any(), any())).thenAnswer(call -> {
			assertThat(call.<TableOrder>getArgument(0).trial()).as("nothing is written").isTrue();
			call.<Consumer<RowOutcome>>getArgument(1).accept(new RowOutcome(2, Kind.CHANGED, ObjectId.parse(task), "修路",
					List.of(new FieldChange(Literals.PLAN_TASK__DUE, "2024-12-31", "2024-11-30")), List.of()));
			return new TableReport(List.of(), Map.of(), 0, "", List.of(), null, List.of());
		});
		Path sheet = Files.createFile(folder.resolve("back.xlsx"));
		Outcome refused = terminal.taking(importer).run("plan", "progress", "--year", "2024", "--read", sheet.toString());
		assertThat(refused.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(refused.err()).contains("修路", "back.xlsx").doesNotContain("{");
	}

	@Test
	void sentencesAreInTheLanguageOfTheUser() {
		assertThat(terminal.speaking(Locale.CHINESE).run("plan", "submit", "--year", "1999").err()).contains("没有这样的计划");
		assertThat(terminal.run("plan", "submit").err()).contains("不止一个");
	}
}
