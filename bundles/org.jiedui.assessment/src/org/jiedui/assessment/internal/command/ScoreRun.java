/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.appraisal.Appraisal;
import org.jiedui.assessment.appraisal.Appraiser;
import org.jiedui.assessment.appraisal.AssumptionException;
import org.jiedui.assessment.appraisal.Assumptions;
import org.jiedui.assessment.appraisal.Recording;
import org.jiedui.assessment.appraisal.Sentences;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.SystemCatalog;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.NamedProgrammes;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.model.Programme;

/**
 * Scores the year of one programme.
 *
 * @param programme what the user calls it
 * @param year the year
 * @param system identifier of the system, or null for that of the assessment that is there, else the one for the type of the programme
 * @param assumptions as the user wrote them
 * @param context the workspace, the streams, the language
 */
record ScoreRun(String programme, int year, String system, List<String> assumptions, CliContext context) {

	/** Tells what comes out, and leaves the books as they are. */
	ExitCode show(SystemCatalog catalog, Appraiser appraiser, OutputFormat output) throws CliException, IOException {
		try (Session session = context.workspace().openSession()) {
			Programme found = new NamedProgrammes(session, context).named(programme);
			IndicatorSystem by = system(catalog, session, found);
			Appraisal appraisal = appraiser.appraise(session, found, year, by, Appraiser.assessment(session, found, year, by), assumed(by));
			new ScoreTable(appraisal, found.getName(), context).write(output);
			return ExitCode.SUCCESS;
		}
	}

	/** Tells what comes out, and puts it into the books. */
	ExitCode save(SystemCatalog catalog, Appraiser appraiser, String message, OutputFormat output) throws CliException, IOException {
		try (Session session = context.workspace().openSession()) {
			Programme found = new NamedProgrammes(session, context).named(programme);
			IndicatorSystem by = system(catalog, session, found);
			Optional<Assessment> before = Appraiser.assessment(session, found, year, by);
			Appraisal appraisal = appraiser.appraise(session, found, year, by, before, Assumptions.NONE);
			Recording recording = new Recording(session, found, appraisal, LocalDate.now());
			Command command = before.map(recording::update).orElseGet(recording::add);
			execute(command, session, found, before, message);
			new ScoreTable(appraisal, found.getName(), context).write(output);
			context.err().println(texts().text(command == IdentityCommand.INSTANCE ? "unchanged" : "saved", found.getName(), Integer.toString(year)));
			return ExitCode.SUCCESS;
		}
	}

	private void execute(Command command, Session session, Programme found, Optional<Assessment> before, String message) throws CliException {
		if (command == IdentityCommand.INSTANCE) {
			return;
		}
		if (!command.canExecute()) {
			throw new CliException(ExitCode.FAILED, before
					.flatMap(assessment -> session.refusal(assessment, Literals.ASSESSMENT__COMPUTED_ON, LocalDate.now()))
					.orElseGet(() -> texts().text("refused", found.getName(), Integer.toString(year))));
		}
		try {
			session.editingDomain().getCommandStack().execute(command);
			session.save(message, null);
		} catch (CommitConflictException conflict) {
			throw new CliException(ExitCode.FAILED, texts().text("conflict", found.getName(), Integer.toString(year)));
		}
	}

	private IndicatorSystem system(SystemCatalog catalog, Session session, Programme found) throws CliException {
		String known = catalog.all().stream().map(IndicatorSystem::id).collect(Collectors.joining(", "));
		if (system != null) {
			return catalog.find(system).orElseThrow(() -> new CliException(ExitCode.USAGE, texts().text("unknownSystem", system, known)));
		}
		return Appraiser.assessments(session, found, year).stream().flatMap(assessment -> catalog.find(assessment.getSystem()).stream()).findFirst()
				.or(() -> catalog.of(found.getType())).orElseThrow(() -> new CliException(ExitCode.USAGE, texts().text("noSystem", found.getName(), known)));
	}

	private Assumptions assumed(IndicatorSystem by) throws CliException {
		Map<String, String> values = new LinkedHashMap<>();
		for (String assumption : assumptions) {
			int sign = assumption.indexOf('=');
			if (sign < 1) {
				throw new CliException(ExitCode.USAGE, texts().text("noAssumption", assumption));
			}
			values.put(assumption.substring(0, sign).strip(), assumption.substring(sign + 1).strip());
		}
		try {
			return Assumptions.parse(by, values);
		} catch (AssumptionException wrong) {
			throw new CliException(ExitCode.USAGE, new Sentences(context.locale()).say(wrong.sentence()));
		}
	}

	private Texts texts() {
		return context.texts(ScoreRun.class);
	}
}
