/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceService;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferenceScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Parses a command line and runs its command. Whatever goes wrong becomes one sentence on the error stream and an exit code. */
@Component(service = CommandRunner.class)
public final class CommandRunner {

	private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

	private final WorkspaceService workspaces;
	private final List<ComponentServiceObjects<CliCommand>> commands = new CopyOnWriteArrayList<>();

	/** @param workspaces opens the workspace */
	@Activate
	public CommandRunner(@Reference WorkspaceService workspaces) {
		this.workspaces = workspaces;
	}

	/** A module brings a command; each run gets an object of its own, since the options are parsed into it. */
	@Reference(service = CliCommand.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
			scope = ReferenceScope.PROTOTYPE_REQUIRED)
	public void addCommand(ComponentServiceObjects<CliCommand> command) {
		commands.add(command);
	}

	/** A module takes its command back. */
	public void removeCommand(ComponentServiceObjects<CliCommand> command) {
		commands.remove(command);
	}

	/**
	 * Runs one command line.
	 *
	 * @param arguments as the user wrote them
	 * @param platform the language where the arguments name none
	 * @param out takes the result
	 * @param err takes sentences about what went wrong
	 */
	public ExitCode run(List<String> arguments, Locale platform, PrintStream out, PrintStream err) {
		return run(arguments, Defaults.of(platform), out, err);
	}

	/**
	 * Runs one command line.
	 *
	 * @param arguments as the user wrote them
	 * @param defaults hold where the arguments do not say otherwise
	 * @param out takes the result
	 * @param err takes sentences about what went wrong
	 */
	public ExitCode run(List<String> arguments, Defaults defaults, PrintStream out, PrintStream err) {
		Locale locale = Languages.of(arguments, defaults.locale());
		Map<CliCommand, ComponentServiceObjects<CliCommand>> fresh = new LinkedHashMap<>();
		for (ComponentServiceObjects<CliCommand> command : commands) {
			CliCommand made = command.getService();
			if (made != null) {
				fresh.put(made, command);
			}
		}
		try {
			CommandLine line = CommandLines.of(fresh.keySet().stream().filter(defaults.offered()).toList(), locale);
			ParseResult result = line.parseArgs(arguments.toArray(String[]::new));
			if (help(result, out)) {
				return ExitCode.SUCCESS;
			}
			if (!result.hasSubcommand()) {
				line.usage(err);
				return ExitCode.USAGE;
			}
			return run(result, CommonOptions.location(result, defaults.place()), locale, out, err);
		} catch (ParameterException wrong) {
			err.println(new ParameterErrors(locale).sentence(wrong));
			return ExitCode.USAGE;
		} finally {
			fresh.forEach((command, source) -> source.ungetService(command));
			out.flush();
			err.flush();
		}
	}

	private static boolean help(ParseResult result, PrintStream out) {
		for (ParseResult each = result; each != null; each = each.subcommand()) {
			if (each.isUsageHelpRequested()) {
				each.commandSpec().commandLine().usage(out);
				return true;
			}
		}
		return false;
	}

	private ExitCode run(ParseResult result, Location place, Locale locale, PrintStream out, PrintStream err) {
		CliCommand command = (CliCommand) result.subcommand().commandSpec().userObject();
		Texts texts = new Texts(CommandRunner.class, "messages", locale);
		try (RunContext context = new RunContext(workspaces, place, locale, out, err)) {
			return command.run(context);
		} catch (CliException sentence) {
			err.println(sentence.getMessage());
			return sentence.code();
		} catch (WorkspaceException refused) {
			LOG.debug("The workspace refused", refused);
			err.println(refused.getMessage());
			return ExitCode.FAILED;
		} catch (FileSystemException file) {
			LOG.debug("A file could not be read or written", file);
			err.println(texts.text("file", file.getFile()));
			return ExitCode.FAILED;
		} catch (IOException | UncheckedIOException broken) {
			LOG.error("Reading or writing failed", broken);
			err.println(texts.text("readingOrWriting"));
			return ExitCode.FAILED;
		} catch (Exception unexpected) {
			LOG.error("The command failed", unexpected);
			err.println(texts.text("unexpected", String.valueOf(unexpected.getMessage())));
			return ExitCode.FAILED;
		}
	}
}
