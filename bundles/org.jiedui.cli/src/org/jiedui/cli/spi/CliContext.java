/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.Workspace;

/** What one run of the command line gives to a command. For one thread. */
public interface CliContext {

	/** Where the workspace lies: a folder or the address of a server; it need not exist. */
	Location location();

	/**
	 * The workspace, opened when it is first asked for and closed when the command has ended.
	 *
	 * @throws CliException if there is none at that place
	 */
	Workspace workspace() throws CliException;

	/** The workspace, which is made when there is none. */
	Workspace createWorkspace();

	/** The workspace, which is made encrypted when there is none. */
	Workspace createEncryptedWorkspace();

	/**
	 * Puts a backup where the workspace is to be.
	 *
	 * @param findings told of what was wrong in the books when the backup was made
	 */
	void restore(Path backup, Consumer<BooksFinding> findings);

	/**
	 * Looks in a copy what is still there of a workspace whose file lost its end.
	 *
	 * @param isInPlace whether the copy takes the place of the file, which is kept beside it then
	 * @param findings told of what is wrong in the copy
	 * @throws CliException if there is no workspace at that place
	 */
	Repair repair(boolean isInPlace, Consumer<BooksFinding> findings) throws CliException;

	/** Takes the result and nothing else; UTF-8. */
	PrintStream out();

	/** Takes sentences for people; UTF-8. */
	PrintStream err();

	/** The language of all output. */
	Locale locale();

	/** Shows and reads values in the language of the output. */
	ValueFormat format();

	/** The texts in the resource bundle {@code messages} of the package of a class. */
	Texts texts(Class<?> owner);
}
