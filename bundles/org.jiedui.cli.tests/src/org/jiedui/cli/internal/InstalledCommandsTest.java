/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jiedui.cli.spi.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The command line as the product has it, put together by the service registry. Skipped where tests run without a framework. */
@EnabledIf(value = "isInFramework", disabledReason = "No OSGi framework")
class InstalledCommandsTest {

	private static final long PATIENCE_MILLIS = 30_000;

	@TempDir
	private Path folder;
	private CommandRunner runner;

	static boolean isInFramework() {
		return FrameworkUtil.getBundle(CommandRunner.class) != null;
	}

	@BeforeEach
	void findRunner() throws Exception {
		Bundle bundle = FrameworkUtil.getBundle(CommandRunner.class);
		bundle.start();
		for (Bundle each : bundle.getBundleContext().getBundles()) {
			if (Set.of("org.jiedui.store", "org.jiedui.core", "org.jiedui.sheet").contains(each.getSymbolicName())) {
				each.start();
			}
		}
		ServiceTracker<CommandRunner, CommandRunner> runners = new ServiceTracker<>(bundle.getBundleContext(), CommandRunner.class, null);
		runners.open();
		runner = runners.waitForService(PATIENCE_MILLIS);
		assertThat(runner).as("every reference of the command line is satisfied").isNotNull();
	}

	@Test
	void allCommandsAreThere() {
		assertThat(run("--help")).contains("backup", "batch", "check", "export", "history", "import", "init", "list", "metrics", "plan", "programmes",
				"restore",
				"revert", "set", "show", "store", "verify", "version");
	}

	@Test
	void aWorkspaceIsMadeCheckedAndListed() {
		assertThat(run("-w", folder.toString(), "init")).contains(folder.getFileName().toString());
		assertThat(run("-w", folder.toString(), "check", "--format", "json")).isEqualToIgnoringWhitespace("[]");
		assertThat(run("-w", folder.toString(), "programmes")).contains("Identifier");
	}

	@Test
	void aBatchFindsTheOtherCommands() throws Exception {
		Path lines = Files.writeString(folder.resolve("lines"), "init\nprogrammes\n");
		assertThat(run("-w", folder.resolve("books").toString(), "batch", lines.toString())).contains("Identifier");
	}

	@Test
	void aTableIsImported() throws Exception {
		Path file = Files.writeString(folder.resolve("projects.csv"), "编号,名称,总投资（万元）\nXM-1,张庄村道路,120\n");
		run("-w", folder.resolve("books").toString(), "init");

		assertThat(run("-w", folder.resolve("books").toString(), "import", file.toString(), "--class", "Project", "--save-mapping", "台账"))
				.contains("1 rows added");
		assertThat(run("-w", folder.resolve("books").toString(), "import", file.toString(), "--mapping", "台账")).contains("1 unchanged");
	}

	@Test
	void theProgressOfAPlanGoesOutOnASheetAndComesBack() throws Exception {
		String books = folder.resolve("books").toString();
		Path sheet = folder.resolve("progress.xlsx");
		run("-w", books, "init");
		run("-w", books, "import", "../../releng/samples/hedong-diebu.json");
		run("-w", books, "plan", "progress", "--year", "2024", "--write", sheet.toString());
		assertThat(run("-w", books, "plan", "progress", "--read", sheet.toString())).contains("0 changed", "8 unchanged");
		try (FileSystem workbook = FileSystems.newFileSystem(sheet)) {
			Path rows = workbook.getPath("xl/worksheets/sheet1.xml");
			// The progress of the eighth task, which stands in the last row.
			Files.writeString(rows, Files.readString(rows).replaceFirst("(r=\"H9\"[^>]*>)<v>0</v>", "$1<v>40</v>"));
		}

		assertThat(run("-w", books, "plan", "progress", "--read", sheet.toString(), "--dry-run")).contains("1 changed", "0 → 40");
		assertThat(run("-w", books, "plan", "progress", "--read", sheet.toString())).contains("1 changed");
		assertThat(run("-w", books, "plan", "progress", "--read", sheet.toString())).contains("0 changed");
		assertThat(run("-w", books, "list", "PlanTask", "--where", "progress = 40", "--format", "csv")).contains("扩大消费帮扶");
	}

	@Test
	void theSheetOfAnotherPlanIsNotTaken() {
		String books = folder.resolve("books").toString();
		Path sheet = folder.resolve("progress.xlsx");
		run("-w", books, "init");
		run("-w", books, "import", "../../releng/samples/hedong-diebu.json");
		run("-w", books, "plan", "progress", "--year", "2024", "--write", sheet.toString());
		assertThat(run(ExitCode.FINDINGS, "-w", books, "plan", "progress", "--year", "2025", "--read", sheet.toString()))
				.contains("Row 2", "no task of this plan").doesNotContain("{");
	}

	@Test
	void kindsOfFilesAreFoundByTheirEndings() {
		assertThat(run("-w", folder.resolve("books").toString(), "init")).isNotEmpty();
		assertThat(run("-w", folder.resolve("books").toString(), "import", "../../releng/samples/zhengxiang-maoba.json")).isNotEmpty();
		for (String file : List.of("all.json", "all.xlsx")) {
			assertThat(run("-w", folder.resolve("books").toString(), "export", folder.resolve(file).toString())).contains(file);
			assertThat(folder.resolve(file)).isNotEmptyFile();
		}
	}

	private String run(String... arguments) {
		return run(ExitCode.SUCCESS, arguments);
	}

	private String run(ExitCode code, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
		assertThat(runner.run(List.of(arguments), Locale.ENGLISH, stream, stream)).isEqualTo(code);
		return out.toString(StandardCharsets.UTF_8);
	}
}
