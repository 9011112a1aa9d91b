/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jiedui.assessment.appraisal.Appraiser;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.actions.RunAction;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.findings.FocusedFindings;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.parts.BooksEditorPart;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.viewers.TextCopy;
import org.jiedui.ui.views.LastQuestion;

/**
 * The assessment of a programme in a year: indicators with points and what they rest on. What follows from the books is asked in a Job, of what is
 * saved, and again after each save.
 */
public final class AssessmentEditor extends BooksEditorPart {

	/** Identifier of the editor. */
	public static final String ID = "org.jiedui.assessment.ui.sheet";

	/** How the style sheets of the workbench know a control; in the dark theme this editor looks as that of books does. */
	private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";
	private static final String TREE = "org.jiedui.assessment.ui.tree";
	private static final String YEAR = "year";
	private static final String SYSTEM = "system";

	private final CommitListener commits = (done, changed, origin) -> {
		if (done.stream().anyMatch(commit -> commit.part() == input().programme().part())) {
			inDisplay(this::read);
		}
	};
	private final SheetSelection selection = new SheetSelection();
	private AssessmentDesk desk;
	private SheetPanes panes;
	private LastQuestion question;
	private LastQuestion rows;
	private Workspace workspace;
	private YearChoice choice = YearChoice.ANY;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof SheetInput sheet)) {
			throw new PartInitException(Messages.Editor_wrongInput);
		}
		begin(site, input, sheet.programme().part());
	}

	private SheetInput input() {
		return (SheetInput) getEditorInput();
	}

	@Override
	protected ISelectionProvider selection() {
		return selection;
	}

	@Override
	protected String loading() {
		return NLS.bind(Messages.Editor_loading, input().programmeName());
	}

	@Override
	protected void clear() {
		panes = null;
		super.clear();
	}

	@Override
	protected void opened() {
		Books service = getSite().getService(Books.class);
		IWorkbenchSiteProgressService progress = getSite().getService(IWorkbenchSiteProgressService.class);
		question = new LastQuestion(service.workspace(), this::inDisplay, progress::schedule);
		rows = new LastQuestion(service.workspace(), this::inDisplay, progress::schedule);
		workspace = books().session().workspace();
		workspace.addListener(commits);
		desk = new AssessmentDesk(books(), getSite().getService(UserPrompts.class)::inform);
		read();
	}

	private ValueFormat format() {
		return getSite().getService(Settings.class).valueFormat();
	}

	private YearQuestion yearQuestion() {
		return new YearQuestion(getSite().getService(IndicatorSystems.class), getSite().getService(Appraiser.class), format());
	}

	/** Asks what the saved books tell. */
	private void read() {
		YearQuestion asked = yearQuestion();
		YearChoice wanted = choice;
		question.ask(NLS.bind(Messages.Editor_computing, input().programmeName()), open -> asked.ask(open, input().programme(), wanted),
				answer -> answer.ifPresentOrElse(this::show, () -> say(Messages.Editor_gone)));
	}

	private void show(YearAnswer answer) {
		choice = new YearChoice(Optional.of(answer.year()), choice.system());
		if (answer.basis().isEmpty()) {
			say(Stream.concat(Stream.of(NLS.bind(Messages.Editor_noSystem, IndicatorSystems.HEADER)), answer.complaints().stream())
					.collect(Collectors.joining("\n\n")));
			return;
		}
		boolean first = panes == null;
		if (first) {
			makePanes();
		}
		desk.show(answer);
		selected();
		if (first) {
			SheetPanes.selected(restored()).ifPresent(panes.tree()::select);
			area().layout();
			if (getSite().getPage().getActivePart() == this) {
				setFocus();
			}
		}
	}

	private void makePanes() {
		clear();
		Composite page = new Composite(area(), SWT.NONE);
		page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		page.setBackgroundMode(SWT.INHERIT_DEFAULT);
		page.setData(STYLE_CLASS, "BooksEditor");
		ScoreText texts = new ScoreText();
		SheetOpenings openings = new SheetOpenings(getSite(), desk, texts, input(), this::yearQuestion, rows);
		EvidenceRows evidence = new EvidenceRows(desk, texts, format(), getSite().getService(EditorOpener.class), openings);
		panes = new SheetPanes(page,
				parent -> new SheetHeader(parent, desk, texts, format(),
						row -> new SheetChoices(row, desk, texts, format(), this::choose), new SheetVerbs(desk, openings::ranking),
						getSite().getService(UserPrompts.class)::inform),
				parent -> new ScoreTree(parent, desk, texts, this::object), parent -> new EvidencePane(parent, desk, texts, evidence, openings::form));
		panes.restore(restored());
		panes.tree().viewer().addSelectionChangedListener(event -> selected());
		panes.tree().onTyping(this::typing);
		addMenu(panes.tree().viewer().getControl(), openings);
		TextCopy.install(getSite(), panes.tree().viewer().getControl(), TREE, panes.tree()::selectedText);
	}

	private void addMenu(Control tree, SheetOpenings openings) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			panes.tree().selected().filter(indicator -> !indicator.isArea())
					.ifPresent(indicator -> shown.add(new RunAction(Messages.Editor_form, Icon.FORM, () -> openings.form(indicator))));
			shown.add(new RunAction(Messages.Editor_copy, Icon.COPY, () -> TextCopy.put(tree, panes.tree().selectedText())));
		});
		tree.setMenu(menu.createContextMenu(tree));
	}

	private void selected() {
		Optional<Indicator> indicator = panes.tree().selected();
		panes.evidence().show(indicator);
		selection.select(desk.selected(indicator));
	}

	/** Tells in the status line what is wrong with what is being typed. */
	private void object(String objection) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(objection);
	}

	private void choose(YearChoice wanted) {
		choice = wanted;
		if (books() != null) {
			read();
		}
	}

	/** Shows another year. */
	public void show(int year) {
		choose(YearChoice.of(year));
	}

	/** What is worked at; null while it is being read. */
	public AssessmentDesk desk() {
		return desk != null && desk.appraisal().isPresent() && panes != null ? desk : null;
	}

	/** The parts on the screen; null while it is being read. */
	SheetPanes panes() {
		return panes;
	}

	@Override
	public void setFocus() {
		if (panes != null) {
			panes.tree().setFocus();
		} else {
			area().setFocus();
		}
	}

	// ---- the books

	@Override
	protected boolean isTyping() {
		return panes != null && panes.tree().isTyping();
	}

	@Override
	protected boolean commit() {
		return panes == null || panes.tree().applyEdit();
	}

	@Override
	protected void revealWrong() {
		panes.tree().setFocus();
	}

	@Override
	protected void changed() {
		if (desk() != null) {
			desk.refresh();
			selected();
		}
	}

	@Override
	protected void reloaded() {
		changed();
	}

	@Override
	protected Optional<FocusedFindings> focusedFindings() {
		return Optional.ofNullable(desk()).flatMap(AssessmentDesk::assessment)
				.map(assessment -> new FocusedFindings(books(), books().findings().findings(assessment)));
	}

	// ---- state of the workbench

	@Override
	public void saveState(IMemento memento) {
		choice.year().ifPresent(year -> memento.putInteger(YEAR, year));
		choice.system().ifPresent(system -> memento.putString(SYSTEM, system));
		if (panes != null) {
			panes.save(memento);
		}
	}

	@Override
	public void restoreState(IMemento memento) {
		super.restoreState(memento);
		choice = new YearChoice(Optional.ofNullable(memento.getInteger(YEAR)), Optional.ofNullable(memento.getString(SYSTEM)));
	}

	@Override
	public void dispose() {
		if (workspace != null) {
			workspace.removeListener(commits);
		}
		if (question != null) {
			question.cancel();
			rows.cancel();
		}
		if (desk != null) {
			desk.close();
		}
		super.dispose();
	}

	/** Opens or activates the editor of a programme. */
	static Optional<AssessmentEditor> open(IWorkbenchPage page, SheetInput input) {
		try {
			return page.openEditor(input, ID) instanceof AssessmentEditor editor ? Optional.of(editor) : Optional.empty();
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}
}
