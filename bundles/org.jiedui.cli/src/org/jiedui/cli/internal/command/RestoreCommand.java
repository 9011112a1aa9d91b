/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup into a folder that has nothing yet. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "restore")
public final class RestoreCommand implements CliCommand {

	@Parameters(paramLabel = "${bundle:label.backup}", descriptionKey = "file")
	private Path file;

	/** Faults that the books had already do not keep anybody from having them back. */
	@Override
	public ExitCode run(CliContext context) {
		Texts texts = context.texts(RestoreCommand.class);
		AtomicLong faults = new AtomicLong();
		context.restore(file.toAbsolutePath().normalize(), finding -> faults.incrementAndGet());
		String place = context.location().shown();
		context.out().println(texts.text("restored", file, place));
		if (faults.get() == 0) {
			return ExitCode.SUCCESS;
		}
		context.err().println(texts.text("restoredWith", faults.get(), place));
		return ExitCode.FINDINGS;
	}
}
