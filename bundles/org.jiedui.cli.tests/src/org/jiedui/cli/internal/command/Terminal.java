/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.cli.internal.CommandRunner;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.H2StoreProvider;
import org.jiedui.store.PostgresStoreProvider;
import org.jiedui.store.StoreSchemaScript;
import org.jiedui.testsupport.MemoryWorkspace;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** Runs command lines against a workspace in a folder, with the real store and without a framework. */
final class Terminal {

	private final CommandRunner runner;
	private final Path folder;
	private Locale locale = Locale.ENGLISH;

	/** What a run left. */
	record Outcome(ExitCode code, String out, String err) {
	}

	Terminal(Path folder, Constraint<?>... rules) {
		this.folder = folder;
		// The store keeps the packages that are registered, which without a framework takes a first use.
		JieduiPackage.eINSTANCE.getName();
		runner = new CommandRunner(new Workspaces());
		Validator validator = new Validator(List.of(rules));
		List.<Supplier<CliCommand>>of(() -> new InitCommand(List.of(Terminal::samples)), ProgrammesCommand::new, ListCommand::new,
				ShowCommand::new,
				() -> new CheckCommand(validator), SetCommand::new, HistoryCommand::new, RevertCommand::new, ExportCommand::new, ImportCommand::new,
				VersionCommand::new, BackupCommand::new, RestoreCommand::new, VerifyCommand::new,
				() -> new StoreCommand(new StoreSchemaScript())).forEach(command -> runner.addCommand(new Fresh(command)));
	}

	Terminal speaking(Locale language) {
		locale = language;
		return this;
	}

	/** Runs a command in the workspace of this terminal. */
	Outcome run(String... arguments) {
		List<String> all = new ArrayList<>(List.of("-w", folder.toString()));
		all.addAll(List.of(arguments));
		return type(all.toArray(String[]::new));
	}

	/** Runs a command line as it is. */
	Outcome type(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		ExitCode code = runner.run(List.of(arguments), locale, new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, false, StandardCharsets.UTF_8));
		return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private static List<URL> samples() {
		try (Stream<Path> files = Files.list(Path.of("../../releng/samples"))) {
			return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Terminal::url).toList();
		} catch (IOException missing) {
			throw new IllegalStateException(missing);
		}
	}

	private static URL url(Path file) {
		try {
			return file.toUri().toURL();
		} catch (MalformedURLException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** What the service registry does for a command. */
	private record Fresh(Supplier<CliCommand> command) implements ComponentServiceObjects<CliCommand> {

		@Override
		public CliCommand getService() {
			return command.get();
		}

		@Override
		public void ungetService(CliCommand service) {
			// Nothing holds it.
		}

		@Override
		public ServiceReference<CliCommand> getServiceReference() {
			throw new UnsupportedOperationException();
		}
	}

	/** Opens folders with the embedded store, and addresses of servers. */
	private static final class Workspaces implements WorkspaceService {

		private final List<ObjectStoreProvider> providers = List.of(new H2StoreProvider(), new PostgresStoreProvider());

		@Override
		public Workspace open(String location, IProgressMonitor monitor) {
			return MemoryWorkspace.open(provider(location).open(location, monitor));
		}

		@Override
		public void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
			provider(location).restore(backup, location, findings, monitor);
		}

		@Override
		public boolean exists(String location) {
			return provider(location).exists(location);
		}

		private ObjectStoreProvider provider(String location) {
			return providers.stream().filter(each -> each.accepts(location)).findFirst().orElseThrow();
		}
	}
}
