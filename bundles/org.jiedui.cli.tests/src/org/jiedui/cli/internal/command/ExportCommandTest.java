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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kind of an exported file follows from its name. */
class ExportCommandTest {

	private static final Path SAMPLE = Path.of("../../releng/samples/zhengxiang-maoba.json");

	@TempDir
	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void importSample() {
		terminal = new Terminal(folder.resolve("books"));
		terminal.run("init");
		assertThat(terminal.run("import", SAMPLE.toString()).code()).isEqualTo(ExitCode.SUCCESS);
	}

	private Outcome export(String file, String... options) {
		List<String> all = new ArrayList<>(List.of("export", folder.resolve(file).toString()));
		all.addAll(List.of(options));
		return terminal.run(all.toArray(String[]::new));
	}

	@Test
	void aProgrammeBecomesAWorkbook() throws Exception {
		Outcome outcome = export("出 口.xlsx", "--programme", "蒸湘");

		assertThat(outcome.err()).isEmpty();
		assertThat(outcome.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(outcome.out()).contains("蒸湘–毛坝", "出 口.xlsx");
		assertThat(sheets(folder.resolve("出 口.xlsx"))).contains("name=\"Programmes\"", "name=\"Pairings\"", "name=\"_jiedui\"");
	}

	private static String sheets(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry workbook = Collections.list(zip.entries()).stream().filter(each -> each.getName().equals("xl/workbook.xml")).findFirst().orElseThrow();
			return new String(zip.getInputStream(workbook).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void aClassBecomesCsv() throws Exception {
		Outcome outcome = export("pairings.CSV", "--class", "Pairing", "--columns", "kind,since", "--where", "kind = 乡镇结对");

		assertThat(outcome.err()).isEmpty();
		List<String> lines = Files.readAllLines(folder.resolve("pairings.CSV"));
		assertThat(lines.getFirst()).isEqualTo("\uFEFFKind,Since,Id,Version");
		assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.startsWith("Township,"));
		assertThat(outcome.out()).startsWith(lines.size() - 1 + " rows");
	}

	@Test
	void computedConditionsHoldToo() throws Exception {
		export("level.csv", "--class", "Pairing", "--where", "level = 乡镇级");
		export("none.csv", "--class", "Pairing", "--where", "level = 省级");

		assertThat(Files.readAllLines(folder.resolve("level.csv"))).hasSizeGreaterThan(1);
		assertThat(Files.readAllLines(folder.resolve("none.csv"))).hasSize(1);
	}

	@Test
	void amountsAreInTheUnitThatIsWanted() throws Exception {
		terminal.speaking(Locale.CHINESE);
		export("yuan.csv", "--class", "Project");
		export("wan.csv", "--class", "Project", "--ten-thousands");

		assertThat(Files.readAllLines(folder.resolve("yuan.csv")).getFirst()).contains("总投资（元）");
		assertThat(Files.readAllLines(folder.resolve("wan.csv")).getFirst()).contains("总投资（万元）");
	}

	@Test
	void personalDataGoIntoSheetsOnlyWhenSomebodySaysSo() throws Exception {
		assertThat(terminal.run("list", "Person", "--columns", "name", "--format", "csv").code()).isEqualTo(ExitCode.SUCCESS);
		export("parties.csv", "--class", "Party", "--columns", "name");
		export("personal.csv", "--class", "Party", "--columns", "name", "--personal");
		export("masked.csv", "--class", "Party", "--columns", "name", "--personal", "--mask");

		assertThat(Files.readString(folder.resolve("masked.csv"))).isEqualTo(Files.readString(folder.resolve("parties.csv")));
		assertThat(Files.readAllLines(folder.resolve("personal.csv"))).hasSameSizeAs(Files.readAllLines(folder.resolve("parties.csv")));
	}

	@Test
	void whatDoesNotFitTogetherIsRefused() {
		assertThat(export("all.xls").code()).isEqualTo(ExitCode.USAGE);
		assertThat(export("all.xls").err()).contains("all.xls", ".csv, .json, .xlsx");
		assertThat(export("all").code()).isEqualTo(ExitCode.USAGE);
		assertThat(export("all.csv").code()).isEqualTo(ExitCode.FAILED);
		assertThat(export("all.json", "--class", "Project").code()).isEqualTo(ExitCode.FAILED);
		assertThat(export("all.xlsx", "--where", "kind = 乡镇结对").code()).isEqualTo(ExitCode.USAGE);
		assertThat(export("all.xlsx", "--class", "Nonsense").code()).isEqualTo(ExitCode.USAGE);
		assertThat(folder.resolve("all.json")).doesNotExist();
		assertThat(folder.resolve("all.csv")).doesNotExist();
		assertThat(folder.resolve("all.xlsx")).doesNotExist();
	}
}
