/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;

/** The context of one run; opens the workspace at most once and closes it. */
final class RunContext implements CliContext, AutoCloseable {

	private final WorkspaceService workspaces;
	private final Location location;
	private final Locale locale;
	private final PrintStream out;
	private final PrintStream err;
	private final ValueFormat format;
	private Workspace workspace;

	RunContext(WorkspaceService workspaces, Location location, Locale locale, PrintStream out, PrintStream err) {
		this.workspaces = workspaces;
		this.location = location;
		this.locale = locale;
		this.out = out;
		this.err = err;
		// What is typed and printed is yuan: a column in ten thousands would make a script wrong by four digits.
		format = new ValueFormat(new Labels(locale), MoneyScale.YUAN);
	}

	@Override
	public Location location() {
		return location;
	}

	@Override
	public Workspace workspace() throws CliException {
		if (workspace == null) {
			requireWorkspace();
		}
		return createWorkspace();
	}

	private void requireWorkspace() throws CliException {
		if (!workspaces.exists(place())) {
			throw new CliException(ExitCode.FAILED, texts(RunContext.class).text("noWorkspace", location.shown()));
		}
	}

	@Override
	public Workspace createWorkspace() {
		return opened(workspaces::open);
	}

	@Override
	public Workspace createEncryptedWorkspace() {
		return opened(workspaces::createEncrypted);
	}

	private Workspace opened(BiFunction<String, IProgressMonitor, Workspace> opening) {
		if (workspace == null) {
			workspace = opening.apply(place(), null);
			new ModelPackages(EPackage.Registry.INSTANCE).broken().forEach(broken -> err.println(broken.sentence()));
			tellOfMissingModules();
			workspace.onWarning(err::println);
		}
		return workspace;
	}

	/** In one sentence, however many they are. */
	private void tellOfMissingModules() {
		String names = workspace.missingModules().stream().map(each -> format.labels().label(each.model())).sorted()
				.collect(Collectors.joining(", "));
		if (!names.isEmpty()) {
			err.println(texts(RunContext.class).text("missingModules", location.shown(), names));
		}
	}

	@Override
	public void restore(Path backup, Consumer<BooksFinding> findings) {
		workspaces.restore(backup, place(), findings, null);
	}

	@Override
	public Repair repair(boolean isInPlace, Consumer<BooksFinding> findings) throws CliException {
		requireWorkspace();
		return workspaces.repair(place(), isInPlace, findings, null);
	}

	/** As a store takes it: a folder in full. */
	private String place() {
		return location.folder().map(Path::toString).orElse(location.text());
	}

	@Override
	public PrintStream out() {
		return out;
	}

	@Override
	public PrintStream err() {
		return err;
	}

	@Override
	public Locale locale() {
		return locale;
	}

	@Override
	public ValueFormat format() {
		return format;
	}

	@Override
	public Texts texts(Class<?> owner) {
		return new Texts(owner, "messages", locale);
	}

	@Override
	public void close() {
		if (workspace != null) {
			workspace.close();
		}
	}
}
