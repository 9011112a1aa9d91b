/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.cli.internal.model.Assignments;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.internal.model.ModelNames;
import org.jiedui.cli.internal.model.NewObject;
import org.jiedui.cli.internal.model.NewObjects;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.template.Template;
import org.jiedui.core.template.TemplateCatalog;
import org.jiedui.core.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Adds one object in one commit: a record of a programme, a part of another object, or an entry of the register; with what a template says, or bare.
 */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "add")
public final class AddCommand implements CliCommand {

	private final Templates templates;

	@Parameters(index = "0", paramLabel = "${bundle:label.class}", descriptionKey = "class")
	private String className;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "${bundle:label.assignment}", descriptionKey = "values")
	private List<String> assignments = new ArrayList<>();

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--to", paramLabel = "${bundle:label.id}")
	private String owner;

	@Option(names = "--template", paramLabel = "${bundle:label.name}")
	private String template;

	@Option(names = "--year", paramLabel = "${bundle:label.year}")
	private Year year = Year.now();

	@Option(names = { "-m", "--message" }, paramLabel = "${bundle:label.text}", defaultValue = "")
	private String message;

	/** @param templates those of the installed modules */
	@Activate
	public AddCommand(@Reference Templates templates) {
		this.templates = templates;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException {
		Texts texts = context.texts(AddCommand.class);
		EClass type = new ModelNames(context).type(className);
		try (Session session = context.workspace().openSession()) {
			NewObject added = added(type, session, context);
			EObject object = added.object();
			if (template != null) {
				template(type, context).fill(object);
			}
			new Assignments(session, context).read(type, assignments).forEach(object::eSet);
			if (!added.command().canExecute()) {
				throw new CliException(ExitCode.FAILED, texts.text("notAdded", context.format().labels().label(type), owner));
			}
			session.editingDomain().getCommandStack().execute(added.command());
			session.save(message, null);
			context.out().println(texts.text("addedObject", new Books(session, context).id(object), context.format().labels().label(type),
					context.format().titles().title(object)));
			return ExitCode.SUCCESS;
		} catch (CommitConflictException conflict) {
			throw new CliException(ExitCode.FAILED, texts.text("conflict", owner == null ? className : owner));
		}
	}

	private NewObject added(EClass type, Session session, CliContext context) throws CliException {
		if (owner == null) {
			return new NewObjects(session, context).root(type, programme);
		}
		if (programme != null) {
			throw new CliException(ExitCode.USAGE, context.texts(AddCommand.class).text("programmeOrOwner"));
		}
		return new NewObjects(session, context).part(type, owner);
	}

	private Template template(EClass type, CliContext context) throws CliException {
		Texts texts = context.texts(AddCommand.class);
		TemplateCatalog catalog = templates.of(year);
		catalog.complaints().forEach(context.err()::println);
		String known = catalog.of(type).stream().map(Template::id).collect(Collectors.joining(", "));
		return catalog.find(type, template).orElseThrow(() -> new CliException(ExitCode.USAGE, known.isEmpty()
				? texts.text("noTemplates", context.format().labels().label(type))
				: texts.text("unknownTemplate", context.format().labels().label(type), template, known)));
	}
}
