/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.reconciliation;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.evidence.books.LedgerTargets;
import org.jiedui.evidence.comparison.ComparisonRow;
import org.jiedui.evidence.comparison.LedgerComparison;
import org.jiedui.evidence.comparison.Verdict;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.views.ActiveBooks;
import org.jiedui.ui.views.LastQuestion;
import org.slf4j.LoggerFactory;

/**
 * What the sources of a programme claim beside what its ledgers hold, for the programme in which the user works. It is read in a Job from what is
 * saved, and again after each save.
 */
public final class ReconciliationView extends ViewPart {

	/** Identifier of the view. */
	public static final String ID = "org.jiedui.evidence.ui.reconciliation";

	private static final String ADD_SOURCE = "org.jiedui.evidence.ui.addSource";
	private static final String DIFFERING = "differing";
	private static final int DELAY_MILLIS = 200;

	private final Runnable reading = this::read;
	private final CommitListener commits = (done, changed, origin) -> inDisplay(this::later);
	private final Runnable another = this::show;
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			follow();
		}

		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == ReconciliationView.this) {
				later();
			}
		}
	};
	private final BooksListener books = new BooksListener() {
		@Override
		public void programmesChanged() {
			follow();
		}

		@Override
		public void changed(OpenBooks changed) {
			describe();
		}
	};
	private IMemento memento;
	private Books service;
	private Settings settings;
	private EmptyPage page;
	private RowTable table;
	private RowJumps jumps;
	private LastQuestion question;
	private Action onlyDiffering;
	private ProgrammeEntry programme;
	private List<ComparisonRow> rows = List.of();
	/** Where the mouse was last pressed; null when the keys were used since. */
	private Point clicked;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
		service = site.getService(Books.class);
		settings = site.getService(Settings.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		page = new EmptyPage(parent, this::addSource);
		jumps = new RowJumps(getSite());
		table = new RowTable(page.content(), texts());
		table.restore(memento);
		table.viewer().addOpenListener(event -> selected().ifPresent(this::open));
		table.viewer().getTable().addMouseListener(MouseListener.mouseDownAdapter(event -> clicked = new Point(event.x, event.y)));
		table.viewer().getTable().addListener(SWT.KeyDown, event -> clicked = null);
		addMenu();
		addTools();
		getSite().setSelectionProvider(table.viewer());
		question = new LastQuestion(service.workspace(), this::inDisplay, getSite().getService(IWorkbenchSiteProgressService.class)::schedule);
		new Continuation<>(service.workspace()).then(workspace -> workspace.addListener(commits));
		getSite().getPage().addPartListener(parts);
		service.addListener(books);
		settings.addListener(another);
		page.say(Messages.noProgramme);
		follow();
	}

	/** From any thread; what comes after the view was closed comes to nothing. */
	private void inDisplay(Runnable task) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!table.viewer().getControl().isDisposed()) {
				task.run();
			}
		});
	}

	private RowText texts() {
		return new RowText(settings.valueFormat(), getSite().getService(IndicatorNames.class));
	}

	private void addMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> selected().ifPresent(row -> jumps.fill(shown, row, programme.part())));
		table.viewer().getControl().setMenu(menu.createContextMenu(table.viewer().getControl()));
	}

	private void addTools() {
		onlyDiffering = new Action(Messages.onlyDiffering, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				show();
			}
		};
		onlyDiffering.setImageDescriptor(Icon.FILTER.descriptor());
		onlyDiffering.setChecked(memento != null && Boolean.TRUE.equals(memento.getBoolean(DIFFERING)));
		getViewSite().getActionBars().getToolBarManager().add(onlyDiffering);
	}

	private Optional<ComparisonRow> selected() {
		return Optional.ofNullable((ComparisonRow) table.viewer().getStructuredSelection().getFirstElement());
	}

	/** A double click on what is booked leads to the ledger, all else to the text. */
	private void open(ComparisonRow row) {
		if (clicked != null && table.columnAt(clicked) == RowColumn.BOOKED) {
			jumps.showLedger(row, programme.part());
		} else {
			jumps.showSource(row);
		}
	}

	private void addSource() {
		try {
			getSite().getService(IHandlerService.class).executeCommand(ADD_SOURCE, null);
		} catch (CommandException e) {
			LoggerFactory.getLogger(ReconciliationView.class).error("The command {} cannot be executed", ADD_SOURCE, e);
		}
	}

	// ---- which programme

	/** The programme in which the user is; where he is in none, the last one stays. */
	private void follow() {
		Optional<ProgrammeEntry> here = ActiveBooks.in(getSite().getWorkbenchWindow()).flatMap(active -> service.programmes().stream()
				.filter(entry -> entry.part() == active.books().part()).findFirst());
		if (here.isPresent() && !here.get().equals(programme)) {
			programme = here.get();
			rows = List.of();
			later();
		}
	}

	private void later() {
		if (!table.viewer().getControl().isDisposed()) {
			table.viewer().getControl().getDisplay().timerExec(DELAY_MILLIS, reading);
		}
	}

	/** What nobody sees is read when somebody does. */
	private void read() {
		if (table.viewer().getControl().isDisposed() || programme == null || !getSite().getPage().isPartVisible(this)) {
			return;
		}
		ObjectId id = programme.id();
		question.ask(NLS.bind(Messages.reading, programme.name()), workspace -> new LedgerComparison(workspace, id, LedgerTargets.installed()).ofKept(),
				answer -> {
					rows = answer;
					show();
				});
	}

	private void show() {
		if (programme == null) {
			return;
		}
		List<ComparisonRow> shown = rows.stream().filter(row -> !onlyDiffering.isChecked() || isNoticeable(row.verdict())).toList();
		table.show(shown, texts());
		if (!shown.isEmpty()) {
			page.showContent();
		} else {
			page.say(NLS.bind(rows.isEmpty() ? Messages.empty : Messages.nothingDiffers, programme.name()));
		}
		describe();
	}

	private static boolean isNoticeable(Verdict verdict) {
		return verdict != Verdict.AGREES && verdict != Verdict.NO_LEDGER;
	}

	private void describe() {
		if (programme == null || table.viewer().getControl().isDisposed()) {
			return;
		}
		long differing = rows.stream().filter(row -> row.verdict() == Verdict.DIFFERS).count();
		boolean unsaved = service.loaded(programme.part()).filter(OpenBooks::isDirty).isPresent();
		String summary = NLS.bind(Messages.summary, new Object[] { programme.name(), rows.size(), differing });
		setContentDescription(unsaved ? summary + " " + Messages.unsaved : summary);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == OpenBooks.class) {
			return type.cast(programme == null ? null : service.loaded(programme.part()).orElse(null));
		}
		return super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		table.viewer().getControl().setFocus();
	}

	@Override
	public void saveState(IMemento state) {
		table.save(state);
		state.putBoolean(DIFFERING, onlyDiffering.isChecked());
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		service.removeListener(books);
		settings.removeListener(another);
		question.cancel();
		if (service.workspace().isDone()) {
			service.workspace().join().removeListener(commits);
		}
		super.dispose();
	}
}
