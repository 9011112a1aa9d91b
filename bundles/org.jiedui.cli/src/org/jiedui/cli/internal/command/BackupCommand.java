/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.nio.file.Path;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.workspace.Maintenance;
import org.jiedui.core.workspace.Workspace;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a copy of the workspace into a file. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "backup")
public final class BackupCommand implements CliCommand {

	@Parameters(paramLabel = "${bundle:label.backup}", descriptionKey = "file")
	private Path file;

	@Override
	public ExitCode run(CliContext context) throws CliException {
		Path target = file.toAbsolutePath().normalize();
		maintenance(context).backUp(target, null);
		context.out().println(context.texts(BackupCommand.class).text("backedUp", target));
		return ExitCode.SUCCESS;
	}

	static Maintenance maintenance(CliContext context) throws CliException {
		Texts texts = context.texts(BackupCommand.class);
		Workspace workspace = context.workspace();
		return workspace.maintenance()
				.orElseThrow(() -> new CliException(ExitCode.FAILED, texts.text("noMaintenance", workspace.location())));
	}
}
