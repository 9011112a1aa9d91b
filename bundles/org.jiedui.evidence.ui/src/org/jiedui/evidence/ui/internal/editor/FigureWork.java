/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.jiedui.core.session.Session;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.Decisions;
import org.jiedui.evidence.books.EntryLinks;
import org.jiedui.evidence.books.LedgerTarget;
import org.jiedui.evidence.books.LedgerTargets;
import org.jiedui.evidence.books.NewEntry;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.value.Quantity;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.references.CandidateDialog;
import org.jiedui.ui.settings.Settings;

/** What somebody does with the selected figure. Each is one step of undo; what decides leads on to the next figure that is open. */
final class FigureWork {

	private final SourceDesk desk;
	private final SourcePanes panes;
	private final IEditorSite site;
	private final LedgerTargets targets = LedgerTargets.installed();

	FigureWork(SourceDesk desk, SourcePanes panes, IEditorSite site) {
		this.desk = desk;
		this.panes = panes;
		this.site = site;
	}

	void perform(FigureAction action) {
		tell(null);
		switch (action) {
			case NEXT -> go(true);
			case PREVIOUS -> go(false);
			case SHOW_TEXT -> panes.focusText();
			case CONFIRM -> decide(this::confirm);
			case DISPUTE -> decide((decisions, figure) -> decisions.dispute(List.of(figure), null));
			case WITHDRAW -> decide((decisions, figure) -> decisions.withdraw(List.of(figure), null));
			case REOPEN -> withSelected(figure -> execute(decisions().reopen(List.of(figure))));
			case CORRECT -> withSelected(figure -> panes.correct());
			case LINK -> withSelected(this::link);
			case CREATE -> withSelected(this::create);
			case SHOW_ENTRY -> withSelected(this::showEntry);
		}
	}

	/** Where none is selected, the first that is open is meant. */
	private void withSelected(Consumer<ReportedFigure> doing) {
		if (desk.selected().isEmpty()) {
			desk.selectOpen(true);
		}
		desk.selected().ifPresent(doing);
	}

	private void go(boolean forward) {
		if (!desk.selectOpen(forward)) {
			tell(Messages.noneLeft);
		}
	}

	private void tell(String sentence) {
		site.getActionBars().getStatusLineManager().setMessage(sentence);
	}

	private Session session() {
		return desk.books().session();
	}

	private Decisions decisions() {
		return new Decisions(session(), LocalDate::now);
	}

	private void execute(Command step) {
		if (step.canExecute()) {
			session().editingDomain().getCommandStack().execute(step);
		}
	}

	/** What somebody put into the form as the right value holds from now on. */
	private Command confirm(Decisions decisions, ReportedFigure figure) {
		return figure.getCorrected() == null ? decisions.confirm(List.of(figure)) : decisions.correct(figure, figure.getCorrected(), null);
	}

	private void decide(BiFunction<Decisions, ReportedFigure, Command> decision) {
		withSelected(figure -> {
			if (panes.form().commit()) {
				execute(decision.apply(decisions(), figure));
				go(true);
			} else {
				panes.form().revealWrong();
			}
		});
	}

	/** What somebody entered as the right value holds from now on. */
	void correct(ReportedFigure figure, Quantity value) {
		execute(decisions().correct(figure, value, null));
		panes.setFocus();
		go(true);
	}

	private void link(ReportedFigure figure) {
		Optional<LedgerTarget> target = targets.of(String.valueOf(figure.getIndicator()), figure.getUnit());
		EntryCandidates candidates = new EntryCandidates(desk.books(), target.map(LedgerTarget::type).orElse(null),
				site.getService(Settings.class).valueFormat().labels());
		CandidateDialog dialog = new CandidateDialog(site.getShell(), NLS.bind(Messages.linkTitle, figure.getText()), candidates, figure,
				Literals.REPORTED_FIGURE__ENTRY, false);
		if (dialog.open() == Window.OK) {
			dialog.chosen().stream().filter(ProgrammeRecord.class::isInstance).map(ProgrammeRecord.class::cast).findFirst()
					.ifPresent(entry -> execute(new EntryLinks(session()).link(List.of(figure), entry, number(entry, target))));
		}
	}

	/** Which number of the entry the figure tells; null where the ledger does not say. */
	private static EStructuralFeature number(ProgrammeRecord entry, Optional<LedgerTarget> target) {
		return target.filter(each -> each.type().isInstance(entry)).flatMap(LedgerTarget::feature).orElse(null);
	}

	/** Where the figure could be a number of several ledgers, a menu lets choose. */
	private void create(ReportedFigure figure) {
		List<LedgerTarget> possible = targets.of(String.valueOf(figure.getIndicator())).stream()
				.filter(each -> each.canBeMade() && each.accepts(figure.getUnit())).toList();
		if (possible.isEmpty()) {
			site.getService(UserPrompts.class).inform(Messages.createTitle, NLS.bind(Messages.createNothing, figure.getText()));
		} else if (possible.size() == 1) {
			make(figure, possible.getFirst());
		} else {
			new TargetMenu(site.getService(Settings.class).valueFormat().labels()).open(panes.table().control(), possible, target -> make(figure, target));
		}
	}

	private void make(ReportedFigure figure, LedgerTarget target) {
		NewEntry made = NewEntry.of(session(), figure, target);
		execute(made.command());
		tell(NLS.bind(Messages.created, site.getService(Settings.class).valueFormat().titles().title(made.entry())));
	}

	private void showEntry(ReportedFigure figure) {
		Optional.ofNullable(figure.getEntry()).ifPresentOrElse(
				entry -> site.getService(EditorOpener.class).show(desk.books(), entry, EntryLinks.feature(figure).orElse(null)),
				() -> site.getService(UserPrompts.class).inform(Messages.showEntryTitle, Messages.noEntry));
	}
}
