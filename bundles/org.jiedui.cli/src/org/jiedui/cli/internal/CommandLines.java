/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.Texts;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.PicocliException;

/** Puts the command line together from the commands that are there. */
final class CommandLines {

	static final String NAME = "jiedui";
	private static final int WIDTH = 100;
	/** How picocli itself names them where the synopsis is short. */
	private static final String OPTIONS = "[OPTIONS]";

	private CommandLines() {
	}

	static CommandLine of(Collection<? extends CliCommand> commands, Locale locale) {
		Texts texts = new Texts(CommandLines.class, "messages", locale);
		CommandSpec root = CommandSpec.create().name(NAME);
		root.usageMessage().header(texts.text("header")).footer(texts.text("footer"));
		CommonOptions.addTo(root, texts);
		CommandLine line = new CommandLine(root);
		commands.stream().map(command -> make(command, texts, locale)).flatMap(Optional::stream)
				.sorted(Comparator.comparing(CommandLine::getCommandName)).forEach(each -> line.addSubcommand(each.getCommandName(), each));
		headings(root.usageMessage(), texts);
		return line.setCaseInsensitiveEnumValuesAllowed(true).setUnmatchedOptionsArePositionalParams(false).setUsageHelpWidth(WIDTH);
	}

	/** Empty for a command that is not made as it should be, so that a broken module takes no other command with it. */
	private static Optional<CommandLine> make(CliCommand command, Texts texts, Locale locale) {
		try {
			CommandLine line = new CommandLine(command);
			line.setResourceBundle(help(command, locale));
			CommonOptions.addTo(line.getCommandSpec(), texts);
			headings(line.getCommandSpec().usageMessage(), texts);
			return Optional.of(line);
		} catch (PicocliException | MissingResourceException broken) {
			LoggerFactory.getLogger(CommandLines.class).error("The command {} is left out", command.getClass().getName(), broken);
			return Optional.empty();
		}
	}

	private static ResourceBundle help(Object command, Locale locale) {
		return ResourceBundle.getBundle(command.getClass().getPackageName() + ".help", locale, command.getClass().getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static void headings(UsageMessageSpec usage, Texts texts) {
		usage.abbreviateSynopsis(true);
		usage.synopsisSubcommandLabel(texts.text("synopsis.command"));
		String options = texts.text("synopsis.options");
		usage.sectionMap().computeIfPresent(UsageMessageSpec.SECTION_KEY_SYNOPSIS,
				(key, synopsis) -> help -> synopsis.render(help).replace(OPTIONS, options));
		for (String list : List.of(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST, UsageMessageSpec.SECTION_KEY_OPTION_LIST)) {
			usage.sectionMap().computeIfPresent(list, (key, rows) -> help -> HelpColumns.aligned(rows.render(help)));
		}
		usage.synopsisHeading(texts.text("heading.synopsis"));
		usage.parameterListHeading(texts.text("heading.parameters"));
		usage.optionListHeading(texts.text("heading.options"));
		usage.commandListHeading(texts.text("heading.commands"));
	}
}
