/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.internal.model.ModelNames;
import org.jiedui.cli.spi.output.OutputFormat;
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
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Programme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes programmes of a file into the workspace, all or nothing. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "import")
public final class ImportCommand implements CliCommand {

	private final List<TableImporter> importers;

	@Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
	private Path file;

	@Option(names = "--copy")
	private boolean copy;

	@Option(names = { "-m", "--message" }, paramLabel = "${bundle:label.text}")
	private String message;

	@Option(names = "--class", paramLabel = "${bundle:label.class}")
	private String type;

	@Option(names = "--sheet", paramLabel = "${bundle:label.name}")
	private String sheet;

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--mapping", paramLabel = "${bundle:label.name}")
	private String mapping;

	@Option(names = "--save-mapping", paramLabel = "${bundle:label.name}")
	private String saveMapping;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Option(names = "--rejects", paramLabel = "${bundle:label.file}")
	private Path rejects;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|json")
	private OutputFormat output;

	/** @param importers take tables; modules may bring more */
	@Activate
	public ImportCommand(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
			List<TableImporter> importers) {
		this.importers = importers;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Texts texts = context.texts(ImportCommand.class);
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new CliException(ExitCode.FAILED, texts.text("unreadable", file));
		}
		Optional<TableImporter> importer = importers.stream().filter(each -> each.endings().contains(ending())).findFirst();
		if (importer.isPresent()) {
			return table(importer.get(), context);
		}
		if (Stream.of(type, sheet, programme, mapping, saveMapping, rejects).anyMatch(Objects::nonNull) || dryRun) {
			throw new CliException(ExitCode.USAGE, texts.text("tableOptions", file.getFileName()));
		}
		return programmes(context, texts);
	}

	private String ending() {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private ExitCode table(TableImporter importer, CliContext context) throws CliException {
		Texts texts = context.texts(ImportCommand.class);
		if (copy || output == OutputFormat.CSV) {
			throw new CliException(ExitCode.USAGE, texts.text(copy ? "noCopyOfTable" : "noCsv"));
		}
		Optional<EClass> rows = type == null ? Optional.empty() : Optional.of(new ModelNames(context).type(type));
		TableOrder order = new TableOrder(context.workspace(), file, context.format().labels(), rows, Optional.ofNullable(sheet),
				taker(context), Optional.ofNullable(mapping), Optional.ofNullable(saveMapping), Optional.ofNullable(rejects), dryRun,
				message == null ? "" : message);
		return new TableImport(importer, order, context).run(output);
	}

	private Optional<ObjectId> taker(CliContext context) throws CliException {
		if (programme == null) {
			return Optional.empty();
		}
		try (Session session = context.workspace().openSession()) {
			return session.id(new Books(session, context).programme(programme));
		}
	}

	private ExitCode programmes(CliContext context, Texts texts) throws CliException, IOException {
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
		String imported = texts.text("imported", names, result.records(), result.newParties(), result.knownParties());
		return result.knownRecords() == 0 ? imported : imported + " " + texts.text("knownRecords", result.knownRecords());
	}
}
