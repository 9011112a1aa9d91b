/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumberFormat;
import org.jiedui.core.metric.KeyNumberGroup;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.Programme;
import org.jiedui.model.edit.ModelPackages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Tells the key numbers of programmes, as their overviews do. What the models declare is counted and added up by the database; only what services
 * look at is loaded, one programme after the other.
 */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "metrics")
public final class MetricsCommand implements CliCommand {

	/** Objects of a class of one programme up to which they are loaded. */
	private static final long MOST_LOADED = 20_000;

	private final List<Metric> services;

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	/** @param services compute what is no mere count or sum */
	@Activate
	public MetricsCommand(@Reference List<Metric> services) {
		this.services = services;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
		KeyNumbers numbers = new KeyNumbers(catalog, services, context.format());
		try (Session session = context.workspace().openSession()) {
			Books books = new Books(session, context);
			List<Programme> programmes = programme == null ? books.programmes() : List.of(books.programme(programme));
			try (RowWriter rows = output.writer(columns(context), context.out())) {
				for (Programme each : programmes) {
					for (KeyNumberGroup group : numbers.grouped(of(session.id(each).orElseThrow(), numbers, context))) {
						for (KeyNumber number : group.numbers()) {
							rows.row(row(session.id(each).orElseThrow(), each, group, number, context));
						}
					}
				}
			}
		}
		return ExitCode.SUCCESS;
	}

	private static List<KeyNumber> of(ObjectId id, KeyNumbers numbers, CliContext context) throws CliException {
		Workspace workspace = context.workspace();
		LocalDate today = LocalDate.now();
		List<EClass> wanted = numbers.typesOfServices();
		List<EClass> few = wanted.stream().filter(type -> workspace.totals(type, Optional.of(id.part())).objects() <= MOST_LOADED).toList();
		if (few.size() < wanted.size()) {
			context.err().println(context.texts(MetricsCommand.class).text("metricsMissing", wanted.stream().filter(type -> !few.contains(type))
					.map(context.format().labels()::plural).collect(Collectors.joining(", "))));
		}
		List<KeyNumber> all = new ArrayList<>();
		try (Session loading = workspace.openSession()) {
			List<EObject> roots = loading.load(few.stream().map(type -> Query.of(type).within(id)).toList()).stream().flatMap(List::stream).toList();
			all.addAll(numbers.ofServices(roots, few::contains, today));
		}
		all.addAll(numbers.ofStored(workspace, id.part(), type -> false, today));
		return all;
	}

	private static List<Column> columns(CliContext context) {
		Texts texts = context.texts(MetricsCommand.class);
		return List.of(Column.text("programme", texts.text("programme")), Column.text("module", texts.text("module")),
				Column.text("label", texts.text("metric")), Column.number("value", texts.text("value")), Column.text("unit", texts.text("unit")),
				Column.text("covers", texts.text("covers")), Column.text("ledger", texts.text("ledger")), Column.text("id", texts.text("id")));
	}

	private static List<Cell> row(ObjectId id, Programme programme, KeyNumberGroup group, KeyNumber number, CliContext context) {
		KeyNumberFormat format = new KeyNumberFormat(context.format());
		return List.of(new Cell(programme.getName(), programme.getName(), id.toString()),
				new Cell(context.format().labels().label(group.module()), context.format().labels().label(group.module()), group.module().getNsPrefix()),
				Cell.of(number.label()),
				new Cell(format.number(number.value()), format.plain(number.value()), number.value().value().toString()),
				new Cell(format.unit(number.value()), format.headUnit(number.value()), number.value().unit().symbol()), Cell.of(number.value().remark()),
				Cell.of(number.ledger()), Cell.of(number.id()));
	}
}
