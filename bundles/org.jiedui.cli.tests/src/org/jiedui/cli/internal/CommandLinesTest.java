/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.jiedui.cli.internal.command.ListCommand;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.workspace.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLinesTest {

	@Test
	void aBrokenCommandTakesNoOtherWithIt() {
		var line = CommandLines.of(List.of(new NoCommand(), new ListCommand()), Locale.ENGLISH);
		assertThat(line.getSubcommands()).containsOnlyKeys("list");
	}

	@Test
	void optionsOfEveryCommandMayStandBeforeOrAfterIt() {
		for (String arguments : List.of("-w x list Pairing", "list -w x Pairing", "list Pairing --workspace=x")) {
			var result = CommandLines.of(List.of(new ListCommand()), Locale.ENGLISH).parseArgs(arguments.split(" "));
			assertThat(CommonOptions.location(result, new Location("home")).text()).isEqualTo("x");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "list --lang zh|zh", "--lang=zh_CN list|zh", "--lang zh-CN list|zh", "list|en",
			"list --lang|en" })
	void theLanguageIsKnownBeforeTheCommandIsParsed(String arguments, String language) {
		assertThat(Languages.of(List.of(arguments.split(" ")), Locale.ENGLISH).getLanguage()).isEqualTo(language);
	}

	/** Has no annotation of picocli. */
	private static final class NoCommand implements CliCommand {

		@Override
		public ExitCode run(CliContext context) {
			return ExitCode.SUCCESS;
		}
	}
}
