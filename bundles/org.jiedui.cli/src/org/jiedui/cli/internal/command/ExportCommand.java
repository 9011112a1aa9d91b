/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.internal.model.Filter;
import org.jiedui.cli.internal.model.ModelNames;
import org.jiedui.cli.internal.model.WhereParser;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.exchange.PersonalKinds;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.ExportReport;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Programme;
import org.jiedui.model.edit.ModelPackages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes programmes, or the objects of a class, into a file whose kind follows from its name. A file that is there is replaced only when the new one
 * is complete.
 */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "export")
public final class ExportCommand implements CliCommand {

	private final FileExporters exporters;

	@Parameters(paramLabel = "${bundle:label.export}", descriptionKey = "file")
	private Path file;

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private List<String> programmes = new ArrayList<>();

	@Option(names = "--class", paramLabel = "${bundle:label.class}")
	private String className;

	@Option(names = "--where", paramLabel = "${bundle:label.condition}")
	private List<String> where = new ArrayList<>();

	@Option(names = "--columns", split = "[,，、]", splitSynopsisLabel = ",", paramLabel = "${bundle:label.field}")
	private List<String> columns = new ArrayList<>();

	@Option(names = "--ten-thousands")
	private boolean tenThousands;

	@Option(names = "--mask")
	private boolean mask;

	@Option(names = "--personal")
	private boolean personal;

	/** @param exporters know the kinds of files */
	@Activate
	public ExportCommand(@Reference FileExporters exporters) {
		this.exporters = exporters;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException {
		Texts texts = context.texts(ExportCommand.class);
		FileExporter exporter = exporter(texts);
		ValueFormat format = tenThousands ? new ValueFormat(context.format().labels(), MoneyScale.TEN_THOUSAND) : context.format();
		ExportOrder order = new ExportOrder(context.workspace(), file, format).personal(!mask && (personal || !exporter.isForPeople()));
		String names;
		try (Session session = context.workspace().openSession()) {
			Books books = new Books(session, context);
			List<Programme> chosen = chosen(books);
			names = chosen.stream().map(Programme::getName).collect(Collectors.joining(", "));
			if (className == null && chosen.isEmpty()) {
				throw new CliException(ExitCode.FAILED, texts.text("nothingToExport"));
			}
			order = programmes.isEmpty() ? order : order.within(ids(chosen, books));
			order = className == null ? checked(order, texts) : order.only(rows(session, context));
		}
		return write(exporter, order, names, context);
	}

	private FileExporter exporter(Texts texts) throws CliException {
		return exporters.of(file).orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("unknownEnding", file.getFileName(),
				exporters.endings().stream().map(each -> "." + each).collect(Collectors.joining(", ")))));
	}

	private List<Programme> chosen(Books books) throws CliException {
		List<Programme> chosen = new ArrayList<>();
		for (String name : programmes) {
			chosen.add(books.programme(name));
		}
		return programmes.isEmpty() ? books.programmes() : chosen;
	}

	private static Set<ObjectId> ids(List<Programme> chosen, Books books) throws CliException {
		Set<ObjectId> ids = new LinkedHashSet<>();
		for (Programme each : chosen) {
			ids.add(books.identifier(books.id(each)));
		}
		return ids;
	}

	/** Conditions and columns are about one class. */
	private ExportOrder checked(ExportOrder order, Texts texts) throws CliException {
		if (!where.isEmpty() || !columns.isEmpty()) {
			throw new CliException(ExitCode.USAGE, texts.text("rowsNeedClass"));
		}
		return order;
	}

	private RowChoice rows(Session session, CliContext context) throws CliException {
		ModelNames names = new ModelNames(context);
		EClass type = names.type(className);
		Filter filter = new WhereParser(type, names, session, context).parse(where);
		List<String> keys = new ArrayList<>();
		for (String column : columns) {
			EStructuralFeature feature = names.feature(type, column.strip());
			EClass owner = feature.getEContainingClass();
			keys.add(owner.isSuperTypeOf(type) ? feature.getName() : owner.getName() + "." + feature.getName());
		}
		RowChoice rows = RowChoice.of(filter.narrow(Query.of(type))).columns(keys);
		return filter.isStored() ? rows : rows.where(filter.computed());
	}

	private ExitCode write(FileExporter exporter, ExportOrder order, String names, CliContext context) throws CliException {
		Texts texts = context.texts(ExportCommand.class);
		try {
			ExportReport report = exporter.export(order, null);
			context.out().println(order.rows().isPresent() ? texts.text("exportedRows", report.records() + report.parties(), file)
					: texts.text("exported", names, report.records(), report.parties(), file));
			if (!order.personal()) {
				List<String> kinds = new PersonalKinds(new ModelPackages(EPackage.Registry.INSTANCE).all()).labels(context.format().labels());
				context.out().println(texts.text("maskedKinds", String.join(texts.text("separator"), kinds)));
			}
			if (report.omitted().isEmpty()) {
				return ExitCode.SUCCESS;
			}
			context.err().println(texts.text("omitted", String.join(", ", report.omitted())));
			return ExitCode.FINDINGS;
		} catch (ExchangeException refused) {
			throw new CliException(ExitCode.FAILED, refused.getMessage());
		}
	}
}
