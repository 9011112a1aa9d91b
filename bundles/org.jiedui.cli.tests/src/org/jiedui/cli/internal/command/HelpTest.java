/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.output.TextWidth;
import org.jiedui.cli.spi.ExitCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the help says in Chinese: nothing in English but what is typed. */
class HelpTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "add", "batch", "check", "export", "history", "import", "init", "list", "plan", "programmes", "set", "show", "store",
			"templates",
			"version" })
	void isChineseThroughout(String command) {
		Outcome help = new Terminal(folder).speaking(Locale.CHINESE).type((command + " --help").strip().split(" "));
		assertThat(help.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(help.out()).doesNotContainPattern("CLASS|NAME|FIELD|FILE|TEXT|OPTIONS|COMMAND|FOLDER|LANGUAGE|Usage|COUNT|NUMBER|YEAR");
		assertThat(starts(help.out(), "显示本帮助")).containsAnyElementsOf(starts(help.out(), "工作区目录")).hasSize(1);
	}

	/** The column of the terminal in which a text starts. */
	private static Set<Integer> starts(String help, String text) {
		return help.lines().filter(line -> line.contains(text)).map(line -> TextWidth.of(line.substring(0, line.indexOf(text))))
				.collect(Collectors.toSet());
	}
}
