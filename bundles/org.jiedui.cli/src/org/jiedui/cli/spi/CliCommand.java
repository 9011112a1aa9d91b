/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi;

/**
 * A command of the command line. An OSGi service of prototype scope, made anew for each run: a class with picocli's annotation for commands,
 * its options and parameters in annotated fields. Texts of its help come from the resource bundle {@code help} of its package, with keys
 * {@code jiedui.NAME.usage.header} and {@code jiedui.NAME.OPTION}. The options {@code --help}, {@code -w} and {@code --lang} are added to
 * each command.
 */
@FunctionalInterface
public interface CliCommand {

	/**
	 * Does what the command says, with the options that were parsed into the fields.
	 *
	 * @param context the workspace, the streams, the language
	 * @return how it ended
	 * @throws CliException with a sentence for the user, who sees nothing else
	 * @throws Exception anything else that went wrong; of a {@link org.jiedui.core.workspace.WorkspaceException} and of an exception about
	 *             a file the user sees the message, of all others that there is an entry in the log
	 */
	ExitCode run(CliContext context) throws Exception;
}
