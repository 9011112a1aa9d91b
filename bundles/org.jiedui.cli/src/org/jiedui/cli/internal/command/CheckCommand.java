/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the books, programme by programme, then the register. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "check")
public final class CheckCommand implements CliCommand {

	private static final int TOLD = 100_000;

	private final Validator validator;

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	/** @param validator knows the rules */
	@Activate
	public CheckCommand(@Reference Validator validator) {
		this.validator = validator;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Workspace workspace = context.workspace();
		List<String> programmes = new ArrayList<>();
		try (Session session = workspace.openSession()) {
			Books books = new Books(session, context);
			List<Programme> wanted = programme == null ? books.programmes() : List.of(books.programme(programme));
			wanted.forEach(each -> programmes.add(books.id(each)));
		}
		CheckedRegister register = new CheckedRegister(workspace);
		boolean[] wrong = { false };
		try (RowWriter rows = output.writer(columns(context.texts(CheckCommand.class)), context.out())) {
			for (String id : programmes) {
				try (Session session = workspace.openSession()) {
					wrong[0] |= write(checkProgramme(session, id, register, context), session, rows, context);
				}
			}
			if (programme == null && register.isLarge()) {
				register.each((all, fresh, session) -> wrong[0] |= write(of(fresh, validator.validate(all, LocalDate.now())), session, rows, context),
						looked -> tell(looked, context));
			} else if (programme == null) {
				try (Session session = workspace.openSession()) {
					wrong[0] |= write(validator.validate(load(ObjectId.REGISTER, session), LocalDate.now()), session, rows, context);
				}
			}
		}
		return wrong[0] ? ExitCode.FINDINGS : ExitCode.SUCCESS;
	}

	/** Says after every hundred thousand parties how many there were. */
	private static void tell(long looked, CliContext context) {
		if (looked % TOLD == 0) {
			context.err().println(context.texts(CheckCommand.class).text("check.progress", looked));
		}
	}

	/** Findings about the programme and its records; the register, which the rules look at too, is checked once for all programmes. */
	private List<Finding> checkProgramme(Session session, String id, CheckedRegister register, CliContext context) throws CliException {
		List<EObject> parties = register.isLarge() ? List.of() : load(ObjectId.REGISTER, session);
		Set<EObject> own = new LinkedHashSet<>(load(new Books(session, context).identifier(id).part(), session));
		List<EObject> roots = new ArrayList<>(register.isLarge() ? register.around(own, session) : parties);
		roots.addAll(own);
		return of(own, validator.validate(roots, LocalDate.now()));
	}

	private static List<Finding> of(Set<EObject> roots, List<Finding> findings) {
		return findings.stream().filter(finding -> roots.contains(EcoreUtil.getRootContainer(finding.object()))).toList();
	}

	/** The roots of a part of the books, whatever their class. */
	private static List<EObject> load(int part, Session session) {
		return session.load(Query.of(EcorePackage.Literals.EOBJECT).within(part)).stream().filter(each -> each.eContainer() == null).toList();
	}

	private static List<Column> columns(Texts texts) {
		return Stream.of("severity", "rule", "object", "class", "title", "field", "message").map(key -> Column.text(key, texts.text(key)))
				.toList();
	}

	/** Returns whether there is an error. */
	private static boolean write(List<Finding> findings, Session session, RowWriter rows, CliContext context) throws IOException {
		Texts texts = context.texts(CheckCommand.class);
		Books books = new Books(session, context);
		Labels labels = context.format().labels();
		for (Finding finding : findings.stream().sorted(Comparator.comparing(Finding::severity)).toList()) {
			String severity = finding.severity().name().toLowerCase(Locale.ROOT);
			EObject object = finding.object();
			String type = labels.label(object.eClass());
			String shownSeverity = texts.text("severity." + severity);
			Cell field = finding.feature() == null ? Cell.of((String) null)
					: new Cell(labels.label(finding.feature()), labels.label(finding.feature()), finding.feature().getName());
			rows.row(List.of(new Cell(shownSeverity, shownSeverity, severity), Cell.of(finding.rule()), Cell.of(books.id(object)),
					new Cell(type, type, object.eClass().getName()), Cell.of(context.format().titles().title(object)), field,
					Cell.of(finding.message())));
		}
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}
}
