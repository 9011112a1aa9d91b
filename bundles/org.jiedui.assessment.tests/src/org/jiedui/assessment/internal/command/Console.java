/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;

/** One run of a command on books that are there already. */
final class Console implements CliContext {

	private final Workspace workspace;
	private final Locale locale;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
	private final PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);

	Console(Workspace workspace, Locale locale) {
		this.workspace = workspace;
		this.locale = locale;
	}

	String outText() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String errText() {
		return err.toString(StandardCharsets.UTF_8);
	}

	@Override
	public Location location() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Workspace workspace() {
		return workspace;
	}

	@Override
	public Workspace createWorkspace() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Workspace createEncryptedWorkspace() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void restore(Path backup, Consumer<BooksFinding> findings) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Repair repair(boolean isInPlace, Consumer<BooksFinding> findings) {
		throw new UnsupportedOperationException();
	}

	@Override
	public PrintStream out() {
		return outStream;
	}

	@Override
	public PrintStream err() {
		return errStream;
	}

	@Override
	public Locale locale() {
		return locale;
	}

	@Override
	public ValueFormat format() {
		return new ValueFormat(new Labels(locale), MoneyScale.YUAN);
	}

	@Override
	public Texts texts(Class<?> owner) {
		return new Texts(owner, "messages", locale);
	}
}
