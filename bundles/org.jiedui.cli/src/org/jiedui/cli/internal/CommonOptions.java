/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import org.jiedui.cli.spi.Texts;
import org.jiedui.core.workspace.Location;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that every command has. */
final class CommonOptions {

	static final String WORKSPACE = "-w";
	static final String LANGUAGE = "--lang";
	static final String LANGUAGE_IN_FULL = "--language";

	private CommonOptions() {
	}

	/** Adds the options to a command; texts of their help are given here, so that a command of a module need not bring them. */
	static void addTo(CommandSpec command, Texts texts) {
		command.addOption(OptionSpec.builder(WORKSPACE, "--workspace").paramLabel(texts.text("option.folder")).type(String.class)
				.description(texts.text("option.workspace")).build());
		command.addOption(OptionSpec.builder(LANGUAGE, LANGUAGE_IN_FULL).paramLabel("zh|en").type(String.class).description(texts.text("option.lang"))
				.build());
		command.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).type(boolean.class).description(texts.text("option.help"))
				.build());
	}

	/** The place that was named, before or after the command; else the default. */
	static Location location(CommandLine.ParseResult result, Location otherwise) {
		String place = otherwise.text();
		for (CommandLine.ParseResult each = result; each != null; each = each.subcommand()) {
			place = each.matchedOptionValue(WORKSPACE, place);
		}
		return new Location(place);
	}
}
