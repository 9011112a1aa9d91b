/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Many command lines in one process. */
class BatchCommandTest {

	private static final String VERSION = "Jiedui ";

	@TempDir
	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void open() {
		terminal = new Terminal(folder.resolve("books"));
	}

	private String file(String... lines) throws IOException {
		return Files.write(folder.resolve("lines.txt"), List.of(lines)).toString();
	}

	@Test
	void linesOfAFileAreDoneOneAfterTheOther() throws IOException {
		Outcome done = terminal.run("batch", file("# 新的账册", "", "init", "  add Village name=湾东村 code=513322105223",
				"list Village --format csv --columns name"));
		assertThat(done.err()).isEmpty();
		assertThat(done.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(done.out().lines().toList()).endsWith("Name", "湾东村");
	}

	@Test
	void whatIsTypedIsDoneWhereNoFileIsNamed() {
		Outcome done = terminal.typing("version\nversion").run("batch");
		assertThat(done.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(done.out().lines().toList().getLast()).startsWith(VERSION);
	}

	@Test
	void aLineThatFailsIsNamedAndTheOthersAreDone() throws IOException {
		Outcome done = terminal.run("batch", file("version", "version --nonsense", "version"));
		assertThat(done.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(done.err().lines()).hasSize(2).last().asString().isEqualTo("Line 2 ended with 2: version --nonsense");
		assertThat(done.out()).contains(VERSION);
	}

	@Test
	void onRequestTheFirstFailureStopsIt() throws IOException {
		Outcome done = terminal.run("batch", "--stop", file("version", "version --nonsense", "version"));
		assertThat(done.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(done.out().lines()).hasSize(1);
	}

	@Test
	void programsGetALineOfJsonForEachCommand() throws IOException {
		Outcome done = terminal.run("batch", "--format", "json", file("version", "# nothing", "version", "version \"--no\\sense\""));
		assertThat(done.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(done.err()).isEmpty();
		List<JsonNode> told = done.out().lines().map(BatchCommandTest::json).toList();
		assertThat(told).extracting(each -> each.get("line").asInt()).containsExactly(1, 3, 4);
		assertThat(told).extracting(each -> each.get("exit").asInt()).containsExactly(0, 0, 2);
		assertThat(told.get(1).get("command").asText()).isEqualTo("version");
		assertThat(told.get(1).get("out").asText()).startsWith(VERSION).endsWith("\n");
		assertThat(told.get(1).get("err").asText()).isEmpty();
		assertThat(told.get(2).get("err").asText()).contains("no\\sense");
	}

	private static JsonNode json(String line) {
		try {
			return new ObjectMapper().readTree(line);
		} catch (IOException noJson) {
			throw new AssertionError(line, noJson);
		}
	}

	@Test
	void scriptsGetFilesForEachLine() throws IOException {
		Path said = folder.resolve("said").resolve("here");
		Outcome done = terminal.typing("version\n\nversion --nonsense\nversion\n").run("batch", "--into", said.toString());
		assertThat(done.out()).isEqualTo("1 0\n3 2\n4 0\n");
		assertThat(done.err()).isEmpty();
		assertThat(said.resolve("1.err")).isEmptyFile();
		assertThat(said.resolve("3.out")).isEmptyFile();
		assertThat(said.resolve("3.err")).content().contains("nonsense");
		assertThat(said.resolve("4.out")).content().startsWith(VERSION);
	}

	@Test
	void aLineMayNameAnotherPlaceAndTheOthersKeepTheirs() throws IOException {
		Path other = folder.resolve("other");
		Outcome done = terminal.run("batch", file("init", "-w '" + other + "' init", "init -w '" + folder.resolve("third") + "'", "programmes"));
		assertThat(done.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(done.out()).contains(other.toString(), "third", folder.resolve("books").toString());
		assertThat(other).isDirectory();
	}

	@Test
	void itSpeaksTheLanguageOfTheBatch() throws IOException {
		Outcome done = terminal.speaking(Locale.CHINESE).run("batch", file("version", "version --nonsense", "version"));
		assertThat(done.out()).contains("结对帮扶工作台");
		assertThat(done.err()).contains("第 2 行的退出码为 2：version --nonsense");
	}

	@Test
	void aLineThatNamesALanguageIsWrongUse() throws IOException {
		Outcome done = terminal.run("batch", "--format", "json", file("--lang zh programmes", "programmes --lang=zh"));
		assertThat(done.out().lines().map(BatchCommandTest::json)).extracting(each -> each.get("exit").asInt()).containsExactly(2, 2);
		assertThat(done.out()).contains("--lang goes before");
	}

	@Test
	void aBatchInABatchIsNoCommand() throws IOException {
		Outcome done = terminal.run("batch", file("batch"));
		assertThat(done.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(done.err()).contains("There is no command batch");
	}

	@Test
	void aQuoteWithoutEndIsToldWithItsLine() throws IOException {
		Outcome done = terminal.run("batch", file("version", "add Village 'name=湾东村"));
		assertThat(done.err()).contains("In line 2 a quote has no end");
	}

	@Test
	void whatAnEditorPutsInFrontOfTheTextIsNoCommand() throws IOException {
		assertThat(terminal.run("batch", file("\uFEFFversion")).code()).isEqualTo(ExitCode.SUCCESS);
	}

	@Test
	void aFileInAnotherEncodingIsRefused() throws IOException {
		Path lines = Files.write(folder.resolve("gbk"), "add Village name=\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
		Outcome refused = terminal.run("batch", lines.toString());
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err().lines()).singleElement().asString().contains("UTF-8");
	}

	@Test
	void wrongUseIsOneSentence() {
		assertThat(terminal.run("batch", folder.resolve("none").toString()).err()).contains("cannot be read");
		assertThat(terminal.run("batch", "--format", "csv").err().lines()).singleElement().asString().contains("table or json");
		assertThat(terminal.run("batch", "--format", "json", "--into", folder.toString()).code()).isEqualTo(ExitCode.USAGE);
	}
}
