/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.appraisal.AppraisalBasis;
import org.jiedui.assessment.appraisal.Appraiser;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.assessment.system.SystemCatalog;
import org.jiedui.core.dashboard.Dashboard;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.edit.ModelPackages;

/**
 * Asks the saved books what they tell of a year. Waits for the database, so it belongs into a Job.
 *
 * @param systems those that are installed
 * @param appraiser finds values
 * @param format the language
 */
record YearQuestion(IndicatorSystems systems, Appraiser appraiser, ValueFormat format) {

	/** So many years can be chosen though nothing is known of them, this one included. */
	private static final int OFFERED = 5;

	/** The answer; empty where the programme is gone. */
	Optional<YearAnswer> ask(Workspace workspace, ObjectId programme, YearChoice choice) {
		try (Session session = workspace.openSession()) {
			Optional<Programme> found = session.load(Query.of(JieduiPackage.Literals.PROGRAMME).within(programme.part())).stream().map(Programme.class::cast)
					.findFirst();
			return found.map(each -> answer(session, programme, each, choice));
		}
	}

	private YearAnswer answer(Session session, ObjectId id, Programme programme, YearChoice choice) {
		List<Assessment> assessments = session.load(Query.of(Literals.ASSESSMENT).within(id)).stream().map(Assessment.class::cast).toList();
		LocalDate today = LocalDate.now();
		int year = choice.year().or(() -> assessments.stream().map(Assessment::getYear).max(Integer::compare)).orElse(today.getYear() - 1);
		SystemCatalog catalog = systems.catalog();
		Optional<IndicatorSystem> system = choice.system().flatMap(catalog::find)
				.or(() -> assessments.stream().filter(each -> each.getYear() == year).flatMap(each -> known(catalog, each).stream()).findFirst())
				.or(() -> catalog.of(programme.getType())).or(() -> catalog.all().stream().findFirst());
		Scope scope = scope(session.workspace(), id, programme.getName(), year, today);
		Optional<AppraisalBasis> basis = system.map(each -> appraiser.basis(session, programme, year, each));
		return new YearAnswer(years(scope, assessments), year, catalog.all(), basis, figures(scope, system), records(session, basis),
				catalog.complaints());
	}

	private static Optional<IndicatorSystem> known(SystemCatalog catalog, Assessment assessment) {
		return Optional.ofNullable(assessment.getSystem()).flatMap(catalog::find);
	}

	/** What the rows behind a number are asked by. */
	Scope scope(Workspace workspace, ObjectId programme, String name, int year, LocalDate today) {
		return new Scope(workspace, List.of(new Scope.Books(programme.part(), String.valueOf(name))), year, today,
				new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()), format);
	}

	private static List<Integer> years(Scope scope, List<Assessment> assessments) {
		TreeSet<Integer> years = new TreeSet<>(Dashboard.years(scope));
		assessments.forEach(assessment -> years.add(assessment.getYear()));
		years.add(scope.year());
		int first = Math.min(years.first(), scope.today().getYear() - OFFERED + 1);
		IntStream.rangeClosed(first, scope.today().getYear()).forEach(years::add);
		return List.copyOf(years.descendingSet());
	}

	private Map<String, String> figures(Scope scope, Optional<IndicatorSystem> system) {
		Map<String, String> figures = new HashMap<>();
		system.ifPresent(each -> each.scored()
				.forEach(indicator -> appraiser.label(scope, indicator).ifPresent(label -> figures.put(indicator.id(), label))));
		return figures;
	}

	private Map<ObjectId, YearAnswer.RecordName> records(Session session, Optional<AppraisalBasis> basis) {
		Map<ObjectId, YearAnswer.RecordName> records = new HashMap<>();
		basis.ifPresent(each -> each.system().scored().stream().flatMap(indicator -> each.counted(indicator).stream()).distinct()
				.forEach(id -> session.find(id).ifPresent(record -> records.put(id,
						new YearAnswer.RecordName(format.titles().title(record), format.labels().label(record.eClass()))))));
		return records;
	}
}
