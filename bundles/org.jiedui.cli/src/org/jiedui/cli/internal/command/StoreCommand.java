/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.spi.store.SchemaScript;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the script that makes the tables in a database. Opens no workspace and needs no server. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "store")
public final class StoreCommand implements CliCommand {

	/** What can be asked of the store. */
	public enum Question {
		/** The script. */
		DDL
	}

	private final SchemaScript script;

	@Parameters(paramLabel = "ddl", descriptionKey = "question")
	private Question question;

	@Option(names = "--engine", required = true, paramLabel = "h2|postgresql|citus|yugabyte|opengauss")
	private String engine;

	/** @param script knows the tables */
	@Activate
	public StoreCommand(@Reference SchemaScript script) {
		this.script = script;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException {
		if (!script.engines().contains(engine)) {
			throw new CliException(ExitCode.USAGE,
					context.texts(StoreCommand.class).text("noEngine", engine, String.join(", ", script.engines())));
		}
		script.write(engine, context.out()::println);
		return ExitCode.SUCCESS;
	}
}
