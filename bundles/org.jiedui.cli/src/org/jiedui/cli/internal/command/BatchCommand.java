/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jiedui.cli.internal.CommandRunner;
import org.jiedui.cli.internal.Defaults;
import org.jiedui.cli.internal.Languages;
import org.jiedui.cli.internal.batch.BatchLine;
import org.jiedui.cli.internal.batch.BatchReport;
import org.jiedui.cli.internal.batch.FolderReport;
import org.jiedui.cli.internal.batch.JsonReport;
import org.jiedui.cli.internal.batch.SpokenReport;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.OutputFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the command lines of a file, or those that are typed, one after the other in one process. Each opens and closes the workspace for
 * itself, so that others may use it between them.
 */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "batch")
public final class BatchCommand implements CliCommand {

	/** What some editors put in front of a text. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final CommandRunner runner;
	private final InputStream typed;

	@Parameters(paramLabel = "${bundle:label.lines}", arity = "0..1", descriptionKey = "file")
	private Path file;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|json")
	private OutputFormat output;

	@Option(names = "--into", paramLabel = "${bundle:label.folder}")
	private Path folder;

	@Option(names = "--stop")
	private boolean stop;

	/** @param runner runs each line */
	@Activate
	public BatchCommand(@Reference CommandRunner runner) {
		this(runner, System.in);
	}

	/** @param typed what is read where no file is named */
	BatchCommand(CommandRunner runner, InputStream typed) {
		this.runner = runner;
		this.typed = typed;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Texts texts = context.texts(BatchCommand.class);
		if (output == OutputFormat.CSV || output == OutputFormat.JSON && folder != null) {
			throw new CliException(ExitCode.USAGE, texts.text(folder == null ? "batch.noCsv" : "batch.oneForm"));
		}
		if (file != null && (!Files.isReadable(file) || Files.isDirectory(file))) {
			throw new CliException(ExitCode.FAILED, texts.text("unreadable", file));
		}
		BatchReport report = report(context, texts);
		// Nothing closes what is typed: it is that of the process.
		if (file == null) {
			return run(typed, report, context, texts);
		}
		try (InputStream lines = Files.newInputStream(file)) {
			return run(lines, report, context, texts);
		}
	}

	private BatchReport report(CliContext context, Texts texts) throws IOException {
		if (folder != null) {
			return new FolderReport(folder, context.out());
		}
		return output == OutputFormat.JSON ? new JsonReport(context.out()) : new SpokenReport(texts, context.out(), context.err());
	}

	private ExitCode run(InputStream in, BatchReport report, CliContext context, Texts texts) throws CliException, IOException {
		// A decoder of its own refuses what is no UTF-8, where a name would else get other characters.
		BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
		ExitCode whole = ExitCode.SUCCESS;
		int number = 0;
		try {
			for (String text = lines.readLine(); text != null; text = lines.readLine()) {
				number++;
				BatchLine line = new BatchLine(number, number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
				if (line.isCommand() && report.report(line, (out, err) -> run(line, context, texts, out, err)) != ExitCode.SUCCESS) {
					whole = ExitCode.FINDINGS;
					if (stop) {
						return whole;
					}
				}
			}
		} catch (CharacterCodingException otherEncoding) {
			throw new CliException(ExitCode.FAILED, texts.text("batch.encoding", String.valueOf(number + 1)));
		}
		return whole;
	}

	private ExitCode run(BatchLine line, CliContext context, Texts texts, PrintStream out, PrintStream err) {
		Optional<List<String>> words = line.words();
		if (words.isEmpty() || Languages.named(words.get())) {
			err.println(texts.text(words.isEmpty() ? "batch.quote" : "batch.language", String.valueOf(line.number())));
			return ExitCode.USAGE;
		}
		// A batch in a batch would take the lines that follow.
		return runner.run(words.get(), new Defaults(context.locale(), context.location(), command -> !(command instanceof BatchCommand)), out, err);
	}
}
