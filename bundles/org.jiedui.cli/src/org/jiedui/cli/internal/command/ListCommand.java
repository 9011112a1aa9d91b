/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.internal.model.Filter;
import org.jiedui.cli.internal.model.WhereParser;
import org.jiedui.cli.internal.model.ModelNames;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lists the objects of a class and its subclasses, a page at a time so that large books fit into memory; or counts and adds them up, which is left to
 * the database.
 */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "list")
public final class ListCommand implements CliCommand {

	private static final int PAGE = 500;

	@Parameters(paramLabel = "${bundle:label.class}", descriptionKey = "class")
	private String className;

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--where", paramLabel = "${bundle:label.condition}")
	private List<String> where = new ArrayList<>();

	@Option(names = "--columns", split = "[,，、]", splitSynopsisLabel = ",", paramLabel = "${bundle:label.field}")
	private List<String> columns = new ArrayList<>();

	@Option(names = "--group-by", split = "[,，、]", splitSynopsisLabel = ",", paramLabel = "${bundle:label.field}")
	private List<String> keys = new ArrayList<>();

	@Option(names = "--sum", split = "[,，、]", splitSynopsisLabel = ",", paramLabel = "${bundle:label.field}")
	private List<String> sums = new ArrayList<>();

	@Option(names = "--count")
	private boolean count;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		ModelNames names = new ModelNames(context);
		EClass type = names.type(className);
		boolean grouped = count || !keys.isEmpty() || !sums.isEmpty();
		if (grouped && !columns.isEmpty()) {
			throw new CliException(ExitCode.USAGE, context.texts(ListCommand.class).text("columnsOrGroups"));
		}
		ListColumns list = new ListColumns(type, names, context);
		list.choose(columns, programme == null);
		Query query = Query.of(type);
		Filter filter;
		try (Session session = context.workspace().openSession()) {
			filter = new WhereParser(type, names, session, context).parse(where);
			if (programme != null) {
				Books books = new Books(session, context);
				query = query.within(books.identifier(books.id(books.programme(programme))));
			}
		}
		if (grouped) {
			new GroupedList(type, names, context).write(filter, query, keys, sums, count, output);
			return ExitCode.SUCCESS;
		}
		try (RowWriter rows = output.writer(list.columns(), context.out())) {
			write(filter.narrow(query), filter, list, rows, context);
		}
		return ExitCode.SUCCESS;
	}

	private static void write(Query query, Filter filter, ListColumns list, RowWriter rows, CliContext context)
			throws CliException, IOException {
		int size = PAGE;
		for (long from = 0; size == PAGE; from += PAGE) {
			try (Session session = context.workspace().openSession()) {
				List<EObject> page = session.load(query.page(from, PAGE));
				size = page.size();
				for (EObject object : page) {
					if (filter.computed().test(object)) {
						rows.row(list.cells(object, session));
					}
				}
			}
		}
	}
}
