/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.spi.output.FeatureCells;
import org.jiedui.cli.spi.output.JsonOutput;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.history.Snapshot;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one object with all that it contains, as it is or as it was. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "show")
public final class ShowCommand implements CliCommand {

	private static final String INDENT = "  ";

	@Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "object")
	private String id;

	@Option(names = "--at", paramLabel = "${bundle:label.time}")
	private String at;

	@Option(names = "--at-commit", paramLabel = "${bundle:label.count}")
	private Long atCommit;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|json")
	private OutputFormat output;

	@Override
	public ExitCode run(CliContext context) throws CliException {
		try (Session session = context.workspace().openSession()) {
			EObject object = at == null && atCommit == null ? new Books(session, context).object(id) : then(session, context);
			switch (output) {
				case JSON -> {
					try (JsonOutput json = new JsonOutput(context.out())) {
						json.write(data(object, session, new FeatureCells(session, context.format())));
					}
				}
				case TABLE -> print(object, session, context.format(), "", context.out());
				default -> throw new CliException(ExitCode.USAGE, context.texts(ShowCommand.class).text("noCsv"));
			}
		}
		return ExitCode.SUCCESS;
	}

	/** The object as it was, in a session that knows nothing newer of it. */
	private EObject then(Session session, CliContext context) throws CliException {
		Texts texts = context.texts(ShowCommand.class);
		if (at != null && atCommit != null) {
			throw new CliException(ExitCode.USAGE, texts.text("oneTime"));
		}
		ObjectId object = new Books(session, context).identifier(id);
		Optional<Snapshot> snapshot = atCommit != null ? context.workspace().asOf(object, atCommit)
				: context.workspace().asOf(object, time(texts));
		session.attach(new Fetch(List.of(object), snapshot.map(Snapshot::states).orElse(List.of())));
		return session.find(object).orElseThrow(() -> new CliException(ExitCode.FAILED, texts.text("notYet", id)));
	}

	/** A day stands for its end. */
	private Instant time(Texts texts) throws CliException {
		try {
			String text = at.strip().replace(' ', 'T');
			LocalDateTime time = text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atTime(LocalTime.MAX);
			return time.atZone(ZoneId.systemDefault()).toInstant();
		} catch (DateTimeParseException form) {
			throw new CliException(ExitCode.USAGE, texts.text("noTime", at));
		}
	}

	private static void print(EObject object, Session session, ValueFormat format, String indent, PrintStream out) {
		String number = session.id(object).map(ObjectId::toString).orElse("");
		out.println(indent + format.labels().label(object.eClass()) + " " + number + "  " + format.titles().title(object));
		for (EStructuralFeature feature : new ClassTraits(object.eClass()).features()) {
			Object value = object.eGet(feature);
			String text = format.text(feature, value);
			if (new FeatureTraits(feature).containment()) {
				parts(value).forEach(part -> print(part, session, format, indent + INDENT, out));
			} else if (!text.isEmpty()) {
				String unit = format.unit(feature, value).map(each -> " " + each).orElse("");
				out.println(indent + INDENT + format.labels().label(feature) + ": " + text.replace("\n", "\n" + indent + INDENT + INDENT)
						+ unit);
			}
		}
	}

	private static Map<String, Object> data(EObject object, Session session, FeatureCells cells) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("id", session.id(object).map(ObjectId::toString).orElse(null));
		data.put("class", object.eClass().getName());
		data.put("version", session.version(object));
		for (EStructuralFeature feature : new ClassTraits(object.eClass()).features()) {
			Object value = object.eGet(feature);
			if (!new FeatureTraits(feature).containment()) {
				data.put(feature.getName(), cells.data(feature, value));
			} else if (feature.isMany()) {
				data.put(feature.getName(), parts(value).stream().map(part -> data(part, session, cells)).toList());
			} else {
				data.put(feature.getName(), value == null ? null : data((EObject) value, session, cells));
			}
		}
		return data;
	}

	private static List<EObject> parts(Object value) {
		return switch (value) {
			case null -> List.of();
			case Collection<?> many -> many.stream().map(EObject.class::cast).toList();
			default -> List.of((EObject) value);
		};
	}
}
