/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Source;
import org.jiedui.ui.books.EditorOpener;

/**
 * What indicators rest on: the figure, the entries that were counted or named, the documents.
 *
 * @param desk the assessment
 * @param texts says values
 * @param format says titles
 * @param opener shows entries
 * @param figures opens what stands behind the figure of an indicator
 */
record EvidenceRows(AssessmentDesk desk, ScoreText texts, ValueFormat format, EditorOpener opener, FigureOpener figures) {

	/** Records that have such a feature are documents, whichever module keeps them. */
	private static final String LINK = "link";

	/** Opens what stands behind the figure of an indicator. */
	interface FigureOpener {

		/** The rows behind a key number. */
		void rows(Indicator indicator);

		/** What the rules say of the books. */
		void problems();
	}

	/** All of it, the figure first. */
	List<EvidenceRow> of(Indicator indicator) {
		Appraised appraised = desk.appraisal().orElseThrow().of(indicator);
		List<EvidenceRow> rows = new ArrayList<>();
		rows.add(figure(appraised));
		List<ObjectId> counted = appraised.assumed() ? List.of() : counted(indicator);
		counted.stream().map(this::counted).flatMap(Optional::stream).forEach(rows::add);
		desk.score(indicator).ifPresent(score -> {
			score.getEvidence().stream().map(this::named).forEach(rows::add);
			score.getSources().stream().map(this::document).forEach(rows::add);
		});
		return rows;
	}

	private List<ObjectId> counted(Indicator indicator) {
		return desk.answer().basis().orElseThrow().counted(indicator);
	}

	private EvidenceRow figure(Appraised appraised) {
		Indicator indicator = appraised.indicator();
		Runnable plan = counted(indicator).stream().findFirst().<Runnable>map(id -> () -> opener.show(id, null)).orElse(null);
		String value = appraised.assumed() ? NLS.bind(Messages.Evidence_assumed, texts.value(appraised)) : texts.value(appraised);
		String detail = value.isEmpty() ? Messages.Evidence_none : value;
		return switch (indicator.source()) {
			case ValueSource.OfMetric source -> row(NLS.bind(Messages.Evidence_metric, desk.answer().figures().getOrDefault(indicator.id(),
					source.metric())), detail, value.isEmpty() ? null : () -> figures.rows(indicator));
			case ValueSource.OfTarget source -> row(NLS.bind(Messages.Evidence_target, source.name()), detail, plan);
			case ValueSource.OfPlan source -> row(source.share() == ValueSource.PlanShare.TASKS_DONE ? Messages.Evidence_tasksDone
					: Messages.Evidence_targetsReached, detail, plan);
			case ValueSource.OfValidation source -> row(Messages.Evidence_errors, detail, figures::problems);
			case ValueSource.Entered source -> row(Messages.Evidence_entered, detail, null);
		};
	}

	private static EvidenceRow row(String what, String detail, Runnable open) {
		return new EvidenceRow(EvidenceRow.Kind.FIGURE, what, detail, open);
	}

	private Optional<EvidenceRow> counted(ObjectId id) {
		return Optional.ofNullable(desk.answer().records().get(id))
				.map(record -> new EvidenceRow(EvidenceRow.Kind.COUNTED, record.title(), record.kind(), () -> opener.show(id, null)));
	}

	private EvidenceRow named(ProgrammeRecord record) {
		String title = record.eIsProxy() ? "…" : format.titles().title(record);
		return new EvidenceRow(EvidenceRow.Kind.NAMED, title, format.labels().label(record.eClass()),
				record.eIsProxy() ? null : () -> opener.show(desk.books(), record, null));
	}

	private EvidenceRow document(Source source) {
		String detail = Stream.of(Literals.SOURCE__KIND, Literals.SOURCE__PUBLISHER, Literals.SOURCE__PUBLISHED).map(each -> format.textOf(source, each))
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
		return new EvidenceRow(EvidenceRow.Kind.DOCUMENT, format.titles().title(source), detail, way(source).orElse(null));
	}

	/** To the document of the same name in the books, else to where its link leads. */
	private Optional<Runnable> way(Source source) {
		Optional<EObject> kept = desk.books().roots(Literals.PROGRAMME_RECORD).stream()
				.filter(record -> record.eClass().getEStructuralFeature(LINK) != null)
				.filter(record -> Objects.equals(((ProgrammeRecord) record).getName(), source.getTitle())).findFirst();
		return kept.<Runnable>map(record -> () -> opener.show(desk.books(), record, null))
				.or(() -> Optional.ofNullable(source.getLink()).filter(EvidenceRows::isAddress).map(link -> () -> Program.launch(link)));
	}

	private static boolean isAddress(String link) {
		try {
			return URI.create(link.strip()).isAbsolute();
		} catch (IllegalArgumentException none) {
			// A note of where it lies, such as a shelf mark.
			return false;
		}
	}
}
