/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.json.ImportResult;
import org.jiedui.core.json.ProgrammeExistsException;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.session.Session;
import org.jiedui.model.Programme;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes programmes of a file into the workspace, all or nothing. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "import")
public final class ImportCommand implements CliCommand {

	@Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
	private Path file;

	@Option(names = "--copy")
	private boolean copy;

	@Option(names = { "-m", "--message" }, paramLabel = "${bundle:label.text}")
	private String message;

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Texts texts = context.texts(ImportCommand.class);
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new CliException(ExitCode.FAILED, texts.text("unreadable", file));
		}
		try (Session session = context.workspace().openSession(); InputStream in = Files.newInputStream(file)) {
			ProgrammeImport reader = copy ? new ProgrammeImport(session).asCopy() : new ProgrammeImport(session);
			ImportResult result = reader.read(in, file.toString());
			session.save(message == null ? texts.text("importCommit", file.getFileName()) : message, null);
			context.out().println(sentence(result, texts));
			return ExitCode.SUCCESS;
		} catch (ProgrammeFormatException wrong) {
			throw new CliException(ExitCode.FAILED, wrong.getMessage());
		} catch (ProgrammeExistsException there) {
			throw new CliException(ExitCode.FAILED, texts.text("exists", there.name()));
		}
	}

	static String sentence(ImportResult result, Texts texts) {
		String names = result.programmes().stream().map(Programme::getName).collect(Collectors.joining(", "));
		return texts.text("imported", names, result.records(), result.newParties(), result.knownParties());
	}
}
