/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.NamedProgrammes;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Programme;
import org.jiedui.report.ReportFormat;
import org.jiedui.report.ReportName;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.ReportTemplate;
import org.jiedui.report.Reports;
import org.jiedui.report.spi.TemplateException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code report}: writes the report of a template, of one programme or of all; {@code report list} tells the templates, {@code report copy} writes
 * one for somebody to change.
 */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "report")
public final class ReportCommand implements CliCommand {

	private static final String LIST = "list";
	private static final String COPY = "copy";

	private final Reports reports;

	@Parameters(index = "0", paramLabel = "${bundle:label.template}", descriptionKey = "template", arity = "0..1")
	private String name;

	@Parameters(index = "1", paramLabel = "${bundle:label.template}", descriptionKey = "copied", arity = "0..1")
	private String copied;

	@Option(names = "--template", paramLabel = "${bundle:label.file}", descriptionKey = "templateFile")
	private Path templateFile;

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--year", paramLabel = "${bundle:label.year}")
	private Integer year;

	@Option(names = "--month", paramLabel = "${bundle:label.month}")
	private int month;

	@Option(names = "--format", paramLabel = "docx|xlsx|html|pdf")
	private String format;

	@Option(names = { "-o", "--output" }, paramLabel = "${bundle:label.file}", descriptionKey = "output")
	private Path output;

	/** @param reports makes them */
	@Activate
	public ReportCommand(@Reference Reports reports) {
		this.reports = reports;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Texts texts = context.texts(ReportCommand.class);
		if (LIST.equals(name) && templateFile == null) {
			return list(context);
		}
		if (COPY.equals(name) && templateFile == null) {
			return copy(context, texts);
		}
		if (copied != null) {
			throw new CliException(ExitCode.USAGE, texts.text("tooMany", copied));
		}
		ReportTemplate template = template(name, context, texts);
		if (year == null || output == null) {
			throw new CliException(ExitCode.USAGE, texts.text("wantsYearAndFile"));
		}
		ReportPeriod period = period(texts);
		try (Session session = context.workspace().openSession()) {
			Map<ObjectId, String> programmes = programmes(session, context);
			ReportFormat kind = kind(texts);
			if (programme == null) {
				Files.createDirectories(output);
			}
			int done = 0;
			for (Map.Entry<ObjectId, String> each : programmes.entrySet()) {
				String own = ReportName.of(each.getValue(), template, period, kind, context.format().labels().language());
				Path file = programme == null ? output.resolve(own) : output;
				write(template, each.getKey(), each.getValue(), period, kind, file, context);
				done++;
				context.out().println(programme == null ? texts.text("writtenOf", String.valueOf(done), String.valueOf(programmes.size()), file)
						: texts.text("written", file));
			}
		}
		return ExitCode.SUCCESS;
	}

	private ReportPeriod period(Texts texts) throws CliException {
		try {
			return new ReportPeriod(year, month);
		} catch (DateTimeException none) {
			throw new CliException(ExitCode.USAGE, texts.text("noMonth", String.valueOf(month)));
		}
	}

	private ExitCode list(CliContext context) {
		String language = context.format().labels().language();
		List<String> complaints = new ArrayList<>();
		for (ReportTemplate each : reports.templates(context.location().folder(), language, complaints)) {
			context.out().println(each.id() + "\t" + each.name(language) + "\t" + each.place());
		}
		complaints.forEach(context.err()::println);
		return complaints.isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS;
	}

	/** Into the folder of the office unless somebody says otherwise; what is there is never replaced. */
	private ExitCode copy(CliContext context, Texts texts) throws CliException, IOException {
		ReportTemplate template = template(copied, context, texts);
		Optional<Path> folder = context.location().folder();
		if (output == null && folder.isEmpty()) {
			throw new CliException(ExitCode.USAGE, texts.text("wantsFile"));
		}
		Path file = output != null ? output : folder.get().resolve(Reports.FOLDER).resolve(template.id() + ".json");
		if (Files.exists(file)) {
			throw new CliException(ExitCode.FAILED, texts.text("isThere", file));
		}
		if (output == null) {
			Files.createDirectories(file.getParent());
		}
		try {
			reports.copy(template, folder, context.format().labels().language(), file);
		} catch (TemplateException | ExchangeException refused) {
			throw new CliException(ExitCode.FAILED, refused.getMessage());
		}
		context.out().println(texts.text(output == null ? "copiedHere" : "copied", file));
		return ExitCode.SUCCESS;
	}

	private ReportTemplate template(String wanted, CliContext context, Texts texts) throws CliException {
		String language = context.format().labels().language();
		try {
			if (templateFile != null) {
				return reports.template(templateFile, language);
			}
		} catch (TemplateException wrong) {
			throw new CliException(ExitCode.USAGE, wrong.getMessage());
		}
		List<String> complaints = new ArrayList<>();
		List<ReportTemplate> all = reports.templates(context.location().folder(), language, complaints);
		complaints.forEach(context.err()::println);
		String names = String.join(", ", all.stream().map(each -> each.id() + " (" + each.name(language) + ")").toList());
		if (wanted == null) {
			throw new CliException(ExitCode.USAGE, texts.text("wantsTemplate", names));
		}
		return all.stream().filter(each -> each.id().equals(wanted) || each.name("zh").equals(wanted) || each.name("en").equalsIgnoreCase(wanted))
				.findFirst().orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("unknownTemplate", wanted, names)));
	}

	private ReportFormat kind(Texts texts) throws CliException {
		Optional<ReportFormat> found = format == null ? ReportFormat.of(output)
				: List.of(ReportFormat.values()).stream().filter(each -> each.ending().equals(format.toLowerCase(Locale.ROOT))).findFirst();
		if (found.isEmpty() && (format != null || programme != null)) {
			throw new CliException(ExitCode.USAGE, texts.text("unknownFormat", format == null ? output : format));
		}
		return found.orElse(ReportFormat.DOCX);
	}

	/** The one that is named, else all of them. */
	private Map<ObjectId, String> programmes(Session session, CliContext context) throws CliException {
		NamedProgrammes named = new NamedProgrammes(session, context);
		Map<ObjectId, String> chosen = new LinkedHashMap<>();
		for (Programme each : programme == null ? named.all() : List.of(named.named(programme))) {
			chosen.put(session.id(each).orElseThrow(), String.valueOf(each.getName()));
		}
		return chosen;
	}

	private void write(ReportTemplate template, ObjectId id, String called, ReportPeriod period, ReportFormat kind, Path file, CliContext context)
			throws CliException {
		// reports speak as offices do, in ten thousands of yuan
		ValueFormat shown = new ValueFormat(context.format().labels(), MoneyScale.TEN_THOUSAND);
		try {
			Reports.write(reports.compose(template, new ReportOrder(context.workspace(), id, called, period, shown, new NullProgressMonitor())), kind, file);
		} catch (TemplateException | ExchangeException refused) {
			throw new CliException(ExitCode.FAILED, refused.getMessage());
		}
	}
}
