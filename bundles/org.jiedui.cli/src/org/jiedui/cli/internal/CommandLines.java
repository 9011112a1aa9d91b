/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the command line together from the commands that are there. */
final class CommandLines {

	static final String NAME = "jiedui";
	private static final int WIDTH = 100;

	private CommandLines() {
	}

	static CommandLine of(Collection<? extends CliCommand> commands, Locale locale) {
		Texts texts = new Texts(CommandLines.class, "messages", locale);
		CommandSpec root = CommandSpec.create().name(NAME);
		root.usageMessage().header(texts.text("header")).footer(texts.text("footer"));
		CommonOptions.addTo(root, texts);
		CommandLine line = new CommandLine(root);
		List<CommandLine> ordered = commands.stream().map(CommandLine::new).sorted(Comparator.comparing(CommandLine::getCommandName)).toList();
		for (CommandLine each : ordered) {
			line.addSubcommand(each.getCommandName(), each);
			each.setResourceBundle(help(each.getCommand(), locale));
			CommonOptions.addTo(each.getCommandSpec(), texts);
			headings(each.getCommandSpec().usageMessage(), texts);
		}
		headings(root.usageMessage(), texts);
		return line.setCaseInsensitiveEnumValuesAllowed(true).setUnmatchedOptionsArePositionalParams(false).setUsageHelpWidth(WIDTH);
	}

	private static ResourceBundle help(Object command, Locale locale) {
		return ResourceBundle.getBundle(command.getClass().getPackageName() + ".help", locale, command.getClass().getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static void headings(UsageMessageSpec usage, Texts texts) {
		usage.abbreviateSynopsis(true);
		usage.synopsisHeading(texts.text("heading.synopsis"));
		usage.parameterListHeading(texts.text("heading.parameters"));
		usage.optionListHeading(texts.text("heading.options"));
		usage.commandListHeading(texts.text("heading.commands"));
	}
}
