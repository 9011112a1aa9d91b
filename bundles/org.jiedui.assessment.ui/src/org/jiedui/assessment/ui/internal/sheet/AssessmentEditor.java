/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jiedui.assessment.appraisal.Appraiser;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.findings.FocusedFindings;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.properties.ObjectPropertyPage;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.views.LastQuestion;

/**
 * The assessment of a programme in a year: indicators with points and what they rest on. It shares the session of the programme's books: undo,
 * save and what others change are those of the books. What follows from the books is asked in a Job, of what is saved, and again after each save.
 */
public final class AssessmentEditor extends EditorPart implements ISaveablesSource, IPersistableEditor {

	/** Identifier of the editor. */
	public static final String ID = "org.jiedui.assessment.ui.sheet";

	/** How the style sheets of the workbench know a control; in the dark theme this editor looks as that of books does. */
	private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";
	private static final String TREE = "org.jiedui.assessment.ui.tree";
	private static final String YEAR = "year";
	private static final String SYSTEM = "system";

	private final BooksListener listener = new Changes();
	private final CommitListener commits = (done, changed, origin) -> {
		if (done.stream().anyMatch(commit -> commit.part() == input().programme().part())) {
			inDisplay(this::read);
		}
	};
	private final SheetSelection selection = new SheetSelection();
	private BooksLease lease;
	private OpenBooks books;
	private Composite area;
	private AssessmentDesk desk;
	private SheetPanes panes;
	private LastQuestion question;
	private LastQuestion rows;
	private Workspace workspace;
	private IMemento restored;
	private YearChoice choice = YearChoice.ANY;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof SheetInput sheet)) {
			throw new PartInitException(Messages.Editor_wrongInput);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		Books service = site.getService(Books.class);
		lease = service.lease(sheet.programme().part());
		service.addListener(listener);
	}

	private SheetInput input() {
		return (SheetInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		getSite().setSelectionProvider(selection);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		Books service = getSite().getService(Books.class);
		IWorkbenchSiteProgressService progress = getSite().getService(IWorkbenchSiteProgressService.class);
		question = new LastQuestion(service.workspace(), this::inDisplay, progress::schedule);
		rows = new LastQuestion(service.workspace(), this::inDisplay, progress::schedule);
		say(NLS.bind(Messages.Editor_loading, input().programmeName()));
		new Continuation<>(lease.books()).then(this::opened, failure -> say(failure.getLocalizedMessage()));
	}

	/** From any thread; what comes after the editor was closed comes to nothing. */
	private void inDisplay(Runnable task) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!area.isDisposed()) {
				task.run();
			}
		});
	}

	/** Shows a sentence in the place of the sheet. */
	private void say(String sentence) {
		if (!area.isDisposed()) {
			clear();
			Label label = new Label(area, SWT.WRAP);
			label.setText(sentence.replace("&", "&&"));
			area.layout();
		}
	}

	private void clear() {
		panes = null;
		for (var child : area.getChildren()) {
			child.dispose();
		}
	}

	private void opened(OpenBooks opened) {
		if (area.isDisposed()) {
			return;
		}
		books = opened;
		workspace = books.session().workspace();
		workspace.addListener(commits);
		desk = new AssessmentDesk(books, getSite().getService(UserPrompts.class)::inform);
		firePropertyChange(PROP_DIRTY);
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
			say(answer.complaints().isEmpty() ? Messages.Editor_noSystem : String.join("\n", answer.complaints()));
			return;
		}
		boolean first = panes == null;
		if (first) {
			makePanes();
		}
		desk.show(answer);
		selected();
		if (first) {
			SheetPanes.selected(restored).ifPresent(panes.tree()::select);
			area.layout();
			if (getSite().getPage().getActivePart() == this) {
				setFocus();
			}
		}
	}

	private void makePanes() {
		clear();
		Composite page = new Composite(area, SWT.NONE);
		page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		page.setBackgroundMode(SWT.INHERIT_DEFAULT);
		page.setData(STYLE_CLASS, "BooksEditor");
		ScoreText texts = new ScoreText();
		SheetOpenings openings = new SheetOpenings(getSite(), desk, input(), this::yearQuestion, rows);
		EvidenceRows evidence = new EvidenceRows(desk, texts, format(), getSite().getService(EditorOpener.class), openings);
		panes = new SheetPanes(page,
				parent -> new SheetHeader(parent, desk, texts, format(),
						row -> new SheetChoices(row, desk, texts, format(), this::choose), new SheetVerbs(desk, openings::ranking)),
				parent -> new ScoreTree(parent, desk, texts, this::object), parent -> new EvidencePane(parent, desk, texts, evidence, openings::form));
		panes.restore(restored);
		panes.tree().viewer().addSelectionChangedListener(event -> selected());
		addMenu(panes.tree().viewer().getControl(), openings);
		TextCopy.install(getSite(), panes.tree().viewer().getControl(), TREE, panes.tree()::selectedText);
	}

	private void addMenu(Control tree, SheetOpenings openings) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			panes.tree().selected().filter(indicator -> !indicator.isArea())
					.ifPresent(indicator -> shown.add(action(Messages.Editor_form, Icon.FORM, () -> openings.form(indicator))));
			shown.add(action(Messages.Editor_copy, Icon.COPY, () -> TextCopy.put(tree, panes.tree().selectedText())));
		});
		tree.setMenu(menu.createContextMenu(tree));
	}

	private static Action action(String text, Icon icon, Runnable run) {
		return new Action(text, icon.descriptor()) {
			@Override
			public void run() {
				run.run();
			}
		};
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
		if (books != null) {
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
			panes.tree().viewer().getControl().setFocus();
		} else {
			area.setFocus();
		}
	}

	// ---- saving

	@Override
	public boolean isDirty() {
		return books != null && books.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new IllegalStateException("The workbench saves what getSaveables() names");
	}

	@Override
	public void doSaveAs() {
		throw new IllegalStateException("Books are not saved under another name");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public Saveable[] getSaveables() {
		return books == null ? new Saveable[0] : new Saveable[] { books.saveable() };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
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
		restored = memento;
		choice = new YearChoice(Optional.ofNullable(memento.getInteger(YEAR)), Optional.ofNullable(memento.getString(SYSTEM)));
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenBooks.class) {
			return adapter.cast(books);
		}
		if (adapter == FocusedFindings.class && desk() != null) {
			return adapter.cast(desk.assessment().map(assessment -> new FocusedFindings(books, books.findings().findings(assessment))).orElse(null));
		}
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new ObjectPropertyPage(getSite().getService(Books.class), element -> element instanceof EObject object ? object : null));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		Books service = getSite().getService(Books.class);
		if (service != null) {
			service.removeListener(listener);
		}
		if (workspace != null) {
			workspace.removeListener(commits);
		}
		if (question != null) {
			question.cancel();
			rows.cancel();
		}
		books = null;
		if (lease != null) {
			lease.close();
		}
		super.dispose();
	}

	/** Follows what happens to the books in all of the workbench. */
	private final class Changes implements BooksListener {

		@Override
		public void changed(OpenBooks changed) {
			if (changed == books && !area.isDisposed()) {
				firePropertyChange(PROP_DIRTY);
				if (desk() != null) {
					desk.refresh();
					selected();
				}
			}
		}

		@Override
		public boolean saving(OpenBooks saved) {
			if (saved == books && panes != null && !area.isDisposed()) {
				panes.tree().applyEdit();
			}
			return true;
		}

		@Override
		public void reloaded(OpenBooks changed) {
			changed(changed);
		}
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
