/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.util.Arrays;
import java.util.List;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordRequest.Need;
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.spi.password.Passwords;
import org.jiedui.core.workspace.PasswordVault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps the password of a workspace in the secure storage of the computer, or forgets it there. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "password")
public final class PasswordCommand implements CliCommand {

	private final PasswordVault vault;
	private final List<PasswordSource> sources;

	@Parameters(paramLabel = "set|forget", descriptionKey = "action")
	private Action action;

	/** What is done with the password; the words that users type. */
	enum Action {
		SET, FORGET
	}

	/**
	 * @param vault keeps the password
	 * @param sources have it, or ask for it
	 */
	@Activate
	public PasswordCommand(@Reference PasswordVault vault, @Reference List<PasswordSource> sources) {
		this.vault = vault;
		this.sources = sources;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException {
		Texts texts = context.texts(PasswordCommand.class);
		String place = context.location().shown();
		if (action == Action.FORGET) {
			boolean there = vault.forget(context.location());
			context.out().println(texts.text(there ? "passwordForgotten" : "noPasswordKept", place));
			return ExitCode.SUCCESS;
		}
		char[] password = new Passwords(sources.stream().filter(each -> !(each instanceof PasswordVault)).toList())
				.find(new PasswordRequest(context.location(), Need.NEW))
				.orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("noPasswordGiven")));
		try {
			vault.keep(context.location(), password);
		} finally {
			Arrays.fill(password, '\0');
		}
		context.out().println(texts.text("passwordKept", place));
		return ExitCode.SUCCESS;
	}
}
