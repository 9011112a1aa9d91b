/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.time.Year;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.cli.internal.model.ModelNames;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.core.template.Template;
import org.jiedui.core.template.TemplateCatalog;
import org.jiedui.core.template.Templates;
import org.jiedui.model.vocabulary.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the templates of the installed modules, and tells what is wrong with those that cannot be used. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "templates")
public final class TemplatesCommand implements CliCommand {

	private final Templates templates;

	@Parameters(arity = "0..1", paramLabel = "${bundle:label.class}", descriptionKey = "class")
	private String className;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	/** @param templates those of the installed modules */
	@Activate
	public TemplatesCommand(@Reference Templates templates) {
		this.templates = templates;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Texts texts = context.texts(TemplatesCommand.class);
		Labels labels = context.format().labels();
		TemplateCatalog catalog = templates.of(Year.now());
		List<Template> wanted = catalog.all();
		if (className != null) {
			EClass type = new ModelNames(context).type(className);
			wanted = wanted.stream().filter(template -> type.isSuperTypeOf(template.type())).toList();
		}
		List<Column> columns = List.of(Column.text("template", texts.text("template")), Column.text("class", texts.text("class")),
				Column.text("label", texts.text("label")), Column.text("description", texts.text("description")));
		try (RowWriter rows = output.writer(columns, context.out())) {
			for (Template template : wanted) {
				rows.row(List.of(Cell.of(template.id()), Cell.of(labels.label(template.type())), Cell.of(template.label(labels.language())),
						Cell.of(template.description(labels.language()).orElse(null))));
			}
		}
		catalog.complaints().forEach(context.err()::println);
		return catalog.complaints().isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS;
	}
}
