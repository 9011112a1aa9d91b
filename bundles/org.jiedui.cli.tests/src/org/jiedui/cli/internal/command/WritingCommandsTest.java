/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Visit;
import org.jiedui.store.H2StoreProvider;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Commands that change a workspace. */
class WritingCommandsTest {

	private static final Path SAMPLE = Path.of("../../releng/samples/zhengxiang-maoba.json");

	@TempDir
	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void makeWorkspace() {
		terminal = new Terminal(folder.resolve("books"));
		assertThat(terminal.run("init").code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(terminal.run("import", SAMPLE.toString()).code()).isEqualTo(ExitCode.SUCCESS);
	}

	@Test
	void aChangeIsOneCommitWithWhoWhenOldNewAndWhy() throws Exception {
		String id = project();
		Outcome set = terminal.run("set", id, "budget=61.5万", "阶段=在建", "--message", "补录");
		assertThat(set.err()).isEmpty();
		assertThat(set.out()).contains("600,000 → 615,000");

		JsonNode history = new ObjectMapper().readTree(terminal.run("history", id, "--format", "json", "--limit", "1").out());
		assertThat(history).hasSize(2);
		assertThat(history.findValuesAsText("time")).allMatch(time -> time.equals(history.get(0).get("time").asText()));
		assertThat(history.findValuesAsText("message")).containsOnly("补录");
		assertThat(history.findValuesAsText("author")).containsOnly("tester");
		assertThat(history.findValuesAsText("old")).containsExactlyInAnyOrder("600000", "approved");
		assertThat(history.findValuesAsText("new")).containsExactlyInAnyOrder("615000", "underWay");
		assertThat(terminal.run("history", id, "--lang", "zh").out()).contains("总投资", "批复", "在建", "补录", "新增");
	}

	@Test
	void aCommitIsTakenBackByItsNumber() throws Exception {
		String id = project();
		terminal.run("set", id, "budget=61万");
		String commit = lastCommit(id);
		Outcome reverted = terminal.run("revert", commit);
		assertThat(reverted.err()).isEmpty();
		assertThat(reverted.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(reverted.out()).contains(commit, lastCommit(id));
		assertThat(budget("show", id)).isEqualTo(600_000);
		assertThat(terminal.run("history", id, "--limit", "1").out()).contains("Revert of " + commit);
		assertThat(terminal.run("revert", commit, "--lang", "zh").out()).contains("没有保存");
		assertThat(terminal.run("revert", lastCommit(id), "--message", "还是要").code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(budget("show", id)).isEqualTo(610_000);
		assertThat(terminal.run("history", id, "--limit", "1").out()).contains("还是要");
	}

	@Test
	void whatWasChangedSinceIsNotTakenBack() throws Exception {
		String id = project();
		terminal.run("set", id, "budget=61万");
		String commit = lastCommit(id);
		terminal.run("set", id, "budget=62万");
		Outcome refused = terminal.run("revert", commit);
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains(commit + " cannot be taken back", id, "was changed again since");
		assertThat(budget("show", id)).isEqualTo(620_000);
		assertThat(terminal.run("revert", "4711").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("revert", "2#4711").err()).contains("There is no commit 2#4711");
	}

	@Test
	void whatWasAddedAndChangedSinceIsNotTakenAway() throws Exception {
		String id = project();
		String commit = lastCommit(id);
		terminal.run("set", id, "budget=61万");
		Outcome refused = terminal.run("revert", commit);
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains(id + " was changed since it was added");
		assertThat(terminal.run("revert", commit, "--lang", "zh").err()).contains(id + " 添加后又被修改");
		assertThat(budget("show", id)).isEqualTo(610_000);
	}

	@Test
	void anObjectIsShownAsItWas() throws Exception {
		String id = project();
		String before = lastCommit(id);
		terminal.run("set", id, "budget=61万");
		assertThat(budget("show", id, "--at-commit", before.substring(before.indexOf('#') + 1))).isEqualTo(600_000);
		assertThat(budget("show", id, "--at", "9999-12-31 12:00")).isEqualTo(610_000);
		assertThat(terminal.run("show", id, "--at", "1999-12-31").err()).contains(id + " was not there then");
		assertThat(terminal.run("show", id, "--at", "yesterday").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("show", id, "--at", "1999-12-31", "--at-commit", "1").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("show", id, "--at-commit", "1").out()).isEqualTo(terminal.run("show", id).out().replace("610,000", "600,000"));
	}

	private String lastCommit(String id) throws Exception {
		return new ObjectMapper().readTree(terminal.run("history", id, "--format", "json", "--limit", "1").out()).get(0).get("commit").asText();
	}

	private int budget(String... arguments) throws Exception {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--format", "json"));
		return new ObjectMapper().readTree(terminal.run(all.toArray(String[]::new)).out()).get("budget").asInt();
	}

	@Test
	void whatIsSoAlreadyIsNotSaved() throws Exception {
		assertThat(terminal.run("set", project(), "budget=60万").out()).contains("nothing was saved");
		assertThat(new ObjectMapper().readTree(terminal.run("history", project(), "--format", "json").out()).findValuesAsText("change"))
				.containsOnly("added");
	}

	@Test
	void referencesAreSetByNameOrIdentifierAndEmptied() throws Exception {
		String id = project();
		assertThat(terminal.run("set", id, "place=毛坝村", "responsible=").err()).isEmpty();
		JsonNode shown = new ObjectMapper().readTree(terminal.run("show", id, "--format", "json").out());
		assertThat(shown.get("place").get("title").asText()).isEqualTo("毛坝村");
		assertThat(shown.get("responsible").isNull()).isTrue();
		assertThat(terminal.run("set", id, "place=天上").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("set", id, "place=1-1").code()).isEqualTo(ExitCode.SUCCESS);
	}

	@Test
	void aReferenceToANamesakeIsAChange() throws Exception {
		String id = project();
		JsonNode first = new ObjectMapper().readTree(terminal.run("show", "1-1", "--format", "json").out());
		terminal.run("set", "1-2", "name=" + first.get("name").asText());
		terminal.run("set", id, "place=1-1");
		assertThat(terminal.run("set", id, "place=1-2").out()).doesNotContain("nothing was saved");
		JsonNode shown = new ObjectMapper().readTree(terminal.run("show", id, "--format", "json").out());
		assertThat(shown.get("place").get("id").asText()).isEqualTo("1-2");
	}

	@Test
	void whatIsExportedIsTheFileThatWasImported() throws Exception {
		Path file = folder.resolve("出 口.json");
		assertThat(terminal.run("export", file.toString()).code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(file).hasSameTextualContentAs(SAMPLE);
		try (var left = Files.list(folder)) {
			assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("books", "出 口.json");
		}
	}

	@Test
	void aNameThatIsTakenIsRefusedUnlessACopyIsAskedFor() {
		Outcome refused = terminal.run("import", SAMPLE.toString());
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("蒸湘–毛坝", "--copy");
		assertThat(terminal.run("import", "--copy", SAMPLE.toString()).out()).contains("0 new parties");
	}

	@Test
	void oneOfSomethingIsCalledSo() {
		Texts texts = new Texts(ImportCommand.class, "messages", Locale.ENGLISH);
		assertThat(texts.text("imported", "A", 1, 1, 0)).isEqualTo("A: 1 record, 1 new party, 0 known parties.");
		assertThat(texts.text("exported", "A", 1_200, 1, "a.json")).isEqualTo("A: 1,200 records and 1 party written to a.json.");
		assertThat(texts.text("knownRecords", 1)).startsWith("1 record is");
		assertThat(texts.text("left", 1L)).isEqualTo("1 day left");
		assertThat(texts.text("late", 2L)).isEqualTo("2 days late");
	}

	@Test
	void aWrongFileIsNotImportedAtAll() throws Exception {
		Path wrong = Files.writeString(folder.resolve("wrong.json"),
				Files.readString(SAMPLE).replace("蒸湘–毛坝", "另一项").replace("\"approved\"", "\"approvd\""));
		Outcome refused = terminal.run("import", wrong.toString());
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("wrong.json", "approvd", "/records/");
		assertThat(terminal.run("programmes").out()).doesNotContain("另一项");
	}

	@Test
	void aWorkspaceThatIsOpenElsewhereIsNotTouched() {
		try (var open = new H2StoreProvider().open(folder.resolve("books").toString(), null)) {
			Outcome refused = terminal.run("programmes");
			assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
			assertThat(refused.out()).isEmpty();
			assertThat(refused.err().lines()).hasSize(1);
			assertThat(refused.err()).contains(folder.resolve("books").toString());
		}
	}

	@Test
	void aRecordWithoutProgrammeIsFoundByCheck() {
		Terminal strict = new Terminal(folder.resolve("books"), new HasProgramme());
		assertThat(strict.run("check").out()).doesNotContain("loose");
		try (var workspace = MemoryWorkspace.open(new H2StoreProvider().open(folder.resolve("books").toString(), null));
				var session = workspace.openSession()) {
			session.editingDomain().getCommandStack().execute(session.add(List.of(JieduiFactory.eINSTANCE.createVisit())));
			session.save("", null);
		}
		assertThat(strict.run("check").out()).contains("loose");
	}

	@Test
	void aStateIsNotSetButChangedByItsSteps() throws Exception {
		String plan = new ObjectMapper().readTree(terminal.run("list", "AnnualPlan", "--format", "json").out()).get(0).get("id").asText();
		Outcome refused = terminal.run("set", plan, "state=submitted");
		assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
		assertThat(refused.err()).contains("Submit", "\"plan\"");
		assertThat(terminal.run("add", "AnnualPlan", "year=2031", "state=approved").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("set", plan, "name=2024").code()).isEqualTo(ExitCode.SUCCESS);
	}

	/** Finds records that stand in nobody's books. */
	private static final class HasProgramme implements Constraint<Visit> {

		@Override
		public String id() {
			return "loose";
		}

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public Class<Visit> type() {
			return Visit.class;
		}

		@Override
		public void check(Visit visit, Report report) {
			if (visit.getProgramme() == null) {
				report.add(null, "loose");
			}
		}
	}

	private String project() throws Exception {
		return new ObjectMapper().readTree(terminal.run("list", "Project", "--where", "name ~ 研学", "--format", "json").out()).get(0)
				.get("id").asText();
	}
}
