/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.FeatureCells;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who changed an object and its parts, when, from what to what and why; the newest first. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "history")
public final class HistoryCommand implements CliCommand {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	@Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "object")
	private String id;

	@Option(names = "--limit", paramLabel = "${bundle:label.count}", defaultValue = "100")
	private int limit;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		try (Session session = context.workspace().openSession()) {
			ObjectId object = new Books(session, context).identifier(id);
			List<Commit> commits = context.workspace().history(HistoryQuery.ofObject(object, limit));
			Texts texts = context.texts(HistoryCommand.class);
			if (commits.isEmpty()) {
				throw new CliException(ExitCode.FAILED, texts.text("noHistory", id));
			}
			List<Column> columns = Stream.of("commit", "time", "author", "change", "object", "class", "field", "old", "new", "message")
					.map(key -> Column.text(key, texts.text(key))).toList();
			try (RowWriter rows = output.writer(columns, context.out())) {
				for (Commit commit : commits) {
					for (ObjectChange change : commit.changes()) {
						write(commit, change, session, rows, context);
					}
				}
			}
		}
		return ExitCode.SUCCESS;
	}

	private static void write(Commit commit, ObjectChange change, Session session, RowWriter rows, CliContext context) throws IOException {
		Texts texts = context.texts(HistoryCommand.class);
		Labels labels = context.format().labels();
		String kind = change.kind().name().toLowerCase(Locale.ROOT);
		String time = TIME.format(commit.time().atZone(ZoneId.systemDefault()));
		String type = labels.label(change.type());
		List<Cell> head = List.of(Cell.of(commit.number().toString()), new Cell(time, time, commit.time().toString()), Cell.of(commit.author()),
				new Cell(texts.text("change." + kind), texts.text("change." + kind), kind), Cell.of(change.id().toString()),
				new Cell(type, type, change.type().getName()));
		if (change.features().isEmpty()) {
			rows.row(row(head, Cell.of((String) null), Cell.of((String) null), Cell.of((String) null), commit));
		}
		for (FeatureChange feature : change.features()) {
			String label = labels.label(feature.feature());
			Cell field = new Cell(label, label, feature.feature().getName());
			Cell before = value(feature.feature(), feature.oldValue(), session, context);
			Cell after = value(feature.feature(), feature.newValue(), session, context);
			rows.row(row(head, field, before, after, commit));
		}
	}

	private static List<Cell> row(List<Cell> head, Cell field, Cell before, Cell after, Commit commit) {
		List<Cell> row = new ArrayList<>(head);
		row.addAll(List.of(field, before, after, Cell.of(commit.message())));
		return row;
	}

	private static Cell value(EStructuralFeature feature, Object value, Session session, CliContext context) {
		Object resolved = resolve(value, session);
		if (resolved instanceof ObjectId gone) {
			return Cell.of(gone.toString());
		}
		if (resolved instanceof Collection<?> many && many.stream().anyMatch(ObjectId.class::isInstance)) {
			Titles titles = context.format().titles();
			return Cell.of(many.stream().map(each -> each instanceof EObject object ? titles.title(object) : each.toString())
					.collect(Collectors.joining(", ")));
		}
		return new Cell(context.format().text(feature, resolved), context.format().editText(feature, resolved),
				new FeatureCells(session, context.format()).data(feature, resolved));
	}

	/** Objects for identifiers, as far as they still exist. */
	private static Object resolve(Object value, Session session) {
		return switch (value) {
			case Collection<?> many -> many.stream().map(each -> resolve(each, session)).toList();
			case ObjectState.Link link -> resolve(link.id(), session);
			case ObjectId target -> {
				session.attach(session.fetch(List.of(target)));
				yield session.find(target).<Object>map(each -> each).orElse(target);
			}
			case null, default -> value;
		};
	}
}
