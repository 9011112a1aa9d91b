/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.ExitCode;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;

/** Says which product this is. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "version")
public final class VersionCommand implements CliCommand {

	@Override
	public ExitCode run(CliContext context) {
		Bundle bundle = FrameworkUtil.getBundle(VersionCommand.class);
		String version = bundle == null ? "0" : bundle.getVersion().toString();
		context.out().println(context.texts(VersionCommand.class).text("version", version, Runtime.version().toString()));
		return ExitCode.SUCCESS;
	}
}
