/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.json.ExportResult;
import org.jiedui.core.json.ProgrammeExport;
import org.jiedui.core.session.Session;
import org.jiedui.model.Programme;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one programme or all into a file. A file that is there is replaced only when the new one is complete. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "export")
public final class ExportCommand implements CliCommand {

	@Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
	private Path file;

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--mask")
	private boolean mask;

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Texts texts = context.texts(ExportCommand.class);
		try (Session session = context.workspace().openSession()) {
			Books books = new Books(session, context);
			List<Programme> programmes = programme == null ? books.programmes() : List.of(books.programme(programme));
			if (programmes.isEmpty()) {
				throw new CliException(ExitCode.FAILED, texts.text("nothingToExport"));
			}
			ProgrammeExport export = mask ? new ProgrammeExport(session).masked() : new ProgrammeExport(session);
			ExportResult result = write(export, programmes, texts);
			String names = programmes.stream().map(Programme::getName).collect(Collectors.joining(", "));
			context.out().println(texts.text("exported", names, result.records(), result.parties(), file));
			if (result.omitted().isEmpty()) {
				return ExitCode.SUCCESS;
			}
			context.err().println(texts.text("omitted", String.join(", ", result.omitted())));
			return ExitCode.FINDINGS;
		}
	}

	private ExportResult write(ProgrammeExport export, List<Programme> programmes, Texts texts) throws CliException, IOException {
		Path target = file.toAbsolutePath();
		if (!Files.isDirectory(target.getParent())) {
			throw new CliException(ExitCode.FAILED, texts.text("noFolder", target.getParent()));
		}
		Path draft = Files.createTempFile(target.getParent(), ".jiedui", ".json");
		try {
			ExportResult result;
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
				result = export.write(programmes, out);
			}
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
			return result;
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}
