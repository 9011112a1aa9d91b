/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.divisions.DivisionFormatException;
import org.jiedui.divisions.DivisionReport;
import org.jiedui.divisions.Divisions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code divisions import}: brings administrative divisions into the register. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "divisions")
public final class DivisionsCommand implements CliCommand {

	/** What can be done. */
	public enum Action {
		/** Brings units into the register. */
		IMPORT
	}

	private final Divisions divisions;

	@Parameters(index = "0", paramLabel = "import", descriptionKey = "action")
	private Action action;

	@Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.divisions}", descriptionKey = "file")
	private Path file;

	@Option(names = "--as-of", paramLabel = "${bundle:label.day}")
	private String asOf;

	/** @param divisions does it */
	@Activate
	public DivisionsCommand(@Reference Divisions divisions) {
		this.divisions = divisions;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Texts texts = context.texts(DivisionsCommand.class);
		if (file != null && !Files.isReadable(file)) {
			throw new CliException(ExitCode.USAGE, texts.text("unreadable", file));
		}
		try {
			DivisionReport report = divisions.take(context.workspace(), file, day(texts), context.locale(), new PrintedProgress(context.err(), texts));
			tell(report, context, texts);
			return report.left() > 0 ? ExitCode.FINDINGS : ExitCode.SUCCESS;
		} catch (DivisionFormatException wrong) {
			throw new CliException(ExitCode.FAILED, wrong.getMessage());
		}
	}

	private LocalDate day(Texts texts) throws CliException {
		try {
			return asOf == null ? null : LocalDate.parse(asOf);
		} catch (DateTimeException wrong) {
			throw new CliException(ExitCode.USAGE, texts.text("noDay", asOf));
		}
	}

	private static void tell(DivisionReport report, CliContext context, Texts texts) {
		report.renames().forEach(each -> context.out().println(texts.text("renamed", each.code(), each.before(), each.after())));
		list(report.uncoded(), "uncoded", context, texts);
		list(report.orphans(), "orphan", context, texts);
		context.out().println(texts.text("imported", report.added(), report.updated(), report.unchanged(), report.left(), report.ended()));
		if (report.homonyms() > 0) {
			context.out().println(texts.text("homonyms", report.homonyms(), String.join(texts.text("separator"), report.commonest())));
		}
		report.commits().forEach(each -> context.out().println(texts.text("committed", each)));
	}

	private static void list(List<String> lines, String key, CliContext context, Texts texts) {
		lines.forEach(each -> context.out().println(texts.text(key, each)));
	}
}
