/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.core.workspace.Location;

/**
 * What holds for a command line that does not say otherwise.
 *
 * @param locale the language
 * @param place where the workspace lies
 * @param offered which commands there are
 */
public record Defaults(Locale locale, Location place, Predicate<CliCommand> offered) {

	/** All commands, and a folder in the home of the user. */
	public static Defaults of(Locale platform) {
		return new Defaults(platform, new Location(Path.of(System.getProperty("user.home"), "jiedui").toString()), command -> true);
	}
}
