/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.cli.internal.CommandRunner;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.json.JsonExporter;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.core.template.Templates;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.PasswordVault;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.sheet.SheetExport;
import org.jiedui.store.H2StoreProvider;
import org.jiedui.store.PackageCatalog;
import org.jiedui.store.PostgresStoreProvider;
import org.jiedui.store.StoreSchemaScript;
import org.jiedui.testsupport.MemoryWorkspace;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** Runs command lines against a workspace in a folder, with the real store and without a framework. */
final class Terminal {

	private final CommandRunner runner;
	private final Path folder;
	private final Map<Location, char[]> kept = new HashMap<>();
	private final List<TableImporter> importers = new ArrayList<>();
	private final List<Metric> services = new ArrayList<>();
	private Locale locale = Locale.ENGLISH;
	private String password;
	private InputStream typed = InputStream.nullInputStream();
	private Templates templates = new Templates(List.of());

	/** What a run left. */
	record Outcome(ExitCode code, String out, String err) {
	}

	Terminal(Path folder, Constraint<?>... rules) {
		this.folder = folder;
		runner = new CommandRunner(new Workspaces(passwords()));
		Validator validator = new Validator(List.of(rules));
		List.<Supplier<CliCommand>>of(() -> new InitCommand(List.of(Terminal::samples)), ProgrammesCommand::new, ListCommand::new,
				ShowCommand::new, () -> new MetricsCommand(services),
				() -> new CheckCommand(validator), SetCommand::new,
				() -> new AddCommand(templates), () -> new TemplatesCommand(templates), HistoryCommand::new, RevertCommand::new,
				() -> new ExportCommand(new FileExporters(List.of(new JsonExporter(), new SheetExport()))), () -> new ImportCommand(importers),
				() -> new PlanCommand(new FileExporters(List.of(new SheetExport())), importers), VersionCommand::new, BackupCommand::new,
				RestoreCommand::new, RepairCommand::new, VerifyCommand::new, () -> new PasswordCommand(new Vault(), passwords()),
				() -> new StoreCommand(new StoreSchemaScript()), () -> new BatchCommand(runner, typed))
				.forEach(command -> runner.addCommand(new Fresh(command)));
	}

	/** As if the environment had that password; null for none. */
	Terminal knowing(String given) {
		password = given;
		return this;
	}

	/** With lines that are typed or piped in. */
	Terminal typing(String lines) {
		typed = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** With templates of modules. */
	Terminal with(Templates installed) {
		templates = installed;
		return this;
	}

	/** With a service that computes a key number. */
	Terminal measuring(Metric service) {
		services.add(service);
		return this;
	}

	/** With something that takes tables. */
	Terminal taking(TableImporter importer) {
		importers.add(importer);
		return this;
	}

	/** The environment first, then what was kept. */
	private List<PasswordSource> passwords() {
		return List.of(new Vault(), new PasswordSource() {

			@Override
			public int order() {
				return 0;
			}

			@Override
			public Optional<char[]> password(PasswordRequest request) {
				return Optional.ofNullable(password).map(String::toCharArray);
			}
		});
	}

	/** A secure storage in memory. */
	private final class Vault implements PasswordVault, PasswordSource {

		@Override
		public void keep(Location place, char[] given) {
			kept.put(place, given.clone());
		}

		@Override
		public boolean forget(Location place) {
			return kept.remove(place) != null;
		}

		@Override
		public int order() {
			return 10;
		}

		@Override
		public Optional<char[]> password(PasswordRequest request) {
			return Optional.ofNullable(kept.get(request.place())).map(char[]::clone);
		}
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

		private final List<ObjectStoreProvider> providers;

		Workspaces(List<PasswordSource> passwords) {
			PackageCatalog core = () -> List.of(JieduiPackage.eINSTANCE);
			providers = List.of(new H2StoreProvider(core, List.of(), passwords), new PostgresStoreProvider(core, List.of(), passwords));
		}

		@Override
		public Workspace open(String location, IProgressMonitor monitor) {
			return MemoryWorkspace.open(provider(location).open(location, monitor));
		}

		@Override
		public Workspace createEncrypted(String location, IProgressMonitor monitor) {
			return MemoryWorkspace.open(provider(location).createEncrypted(location, monitor));
		}

		@Override
		public void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
			provider(location).restore(backup, location, findings, monitor);
		}

		@Override
		public Repair repair(String location, boolean isInPlace, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
			return provider(location).repair(location, isInPlace, findings, monitor);
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
