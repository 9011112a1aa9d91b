/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.appraisal.Appraiser;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.views.LastQuestion;

/**
 * Where the sheet leads to. UI thread only.
 *
 * @param site of the editor
 * @param desk what is worked at
 * @param texts says what indicators are called
 * @param input which programme
 * @param questions how the books are asked now
 * @param asking asks them in a Job
 */
record SheetOpenings(IWorkbenchPartSite site, AssessmentDesk desk, ScoreText texts, SheetInput input, Supplier<YearQuestion> questions,
		LastQuestion asking) implements EvidenceRows.FigureOpener {

	private static final String PROBLEMS = "org.jiedui.ui.views.problems";

	@Override
	public void rows(Indicator indicator) {
		YearQuestion asked = questions.get();
		int year = desk.answer().year();
		Appraiser appraiser = site.getService(Appraiser.class);
		asking.ask(NLS.bind(Messages.Editor_finding, desk.answer().figures().getOrDefault(indicator.id(), texts.text(indicator.label()))),
				open -> appraiser.rows(asked.scope(open, input.programme(), input.programmeName(), year, LocalDate.now()), indicator),
				found -> found.ifPresent(rows -> opener().showRows(rows.part(), rows.ledger(), rows.filters())));
	}

	private EditorOpener opener() {
		return site.getService(EditorOpener.class);
	}

	@Override
	public void problems() {
		view(PROBLEMS);
	}

	/** Who is best in the year by the system that are shown. */
	void ranking() {
		if (view(YearRanking.VIEW).orElse(null) instanceof YearRanking ranking) {
			ranking.choose(desk.answer().year(), desk.answer().basis().orElseThrow().system().id());
		}
	}

	private Optional<IViewPart> view(String id) {
		try {
			return Optional.of(site.getPage().showView(id));
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}

	/** The form of an indicator's score, where evidence is entered; it is made where there is none. */
	void form(Indicator indicator) {
		if (desk.score(indicator).isPresent()) {
			show(indicator);
		} else {
			desk.record(() -> show(indicator));
		}
	}

	private void show(Indicator indicator) {
		desk.score(indicator).ifPresent(score -> opener().show(desk.books(), score, Literals.SCORE__EVIDENCE));
	}
}
