/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.ranking;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.jiedui.assessment.appraisal.Standing;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.assessment.ui.internal.complaints.ComplaintLine;
import org.jiedui.assessment.ui.internal.sheet.AssessmentOpening;
import org.jiedui.assessment.ui.internal.sheet.YearRanking;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.actions.RunAction;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.viewers.MutedText;
import org.jiedui.ui.viewers.TextCopy;
import org.jiedui.ui.views.ColumnWidths;
import org.jiedui.ui.views.LastQuestion;

/** Who is best in a year by a system of indicators, of what is saved. Read in a Job, and again after each save. */
public final class RankingView extends ViewPart implements YearRanking {

	private static final String TABLE = "org.jiedui.assessment.ui.rankingTable";
	private static final String YEAR = "year";
	private static final String SYSTEM = "system";
	private static final int DELAY_MILLIS = 200;
	private static final int SYSTEM_WIDTH = 230;

	private final Runnable reading = this::read;
	private final CommitListener commits = (done, changed, origin) -> inDisplay(this::later);
	private final BooksListener programmes = new BooksListener() {
		@Override
		public void programmesChanged() {
			later();
		}
	};
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == RankingView.this) {
				later();
			}
		}
	};
	private IMemento memento;
	private Books books;
	private Workspace workspace;
	private Display display;
	private Optional<Integer> wantedYear = Optional.empty();
	private Optional<String> wantedSystem = Optional.empty();
	private RankingAnswer answer;
	private LastQuestion question;
	private Composite page;
	private StackLayout stack;
	private SashForm content;
	private Composite hint;
	private Link sentence;
	private Combo year;
	private Combo system;
	private Label summary;
	private ComplaintLine complaints;
	private RankingTable table;
	private RankingChart chart;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
		books = site.getService(Books.class);
		if (state != null) {
			wantedYear = Optional.ofNullable(state.getInteger(YEAR));
			wantedSystem = Optional.ofNullable(state.getString(SYSTEM));
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createBar(parent);
		page = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		stack = new StackLayout();
		page.setLayout(stack);
		content = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		table = new RankingTable(content);
		chart = new RankingChart(content);
		content.setWeights(68, 32);
		createHint();
		ColumnWidths.restore(table.viewer().getTable(), memento);
		table.viewer().addOpenListener(event -> table.selected().ifPresent(this::open));
		addMenu();
		TextCopy.install(getSite(), table.viewer().getTable(), TABLE, table::copied);
		addTools();
		getSite().setSelectionProvider(table.viewer());
		question = new LastQuestion(books.workspace(), this::inDisplay, getSite().getService(IWorkbenchSiteProgressService.class)::schedule);
		new Continuation<>(books.workspace()).then(this::opened);
		books.addListener(programmes);
		getSite().getPage().addPartListener(parts);
		say(Messages.Ranking_reading);
		later();
	}

	private void opened(Workspace open) {
		if (!page.isDisposed()) {
			workspace = open;
			workspace.addListener(commits);
		}
	}

	private void createBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 3).spacing(6, 0).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.Ranking_year);
		year = new Combo(bar, SWT.READ_ONLY);
		new Label(bar, SWT.NONE).setText(Messages.Ranking_system);
		system = new Combo(bar, SWT.READ_ONLY);
		GridDataFactory.swtDefaults().hint(SYSTEM_WIDTH, SWT.DEFAULT).applyTo(system);
		summary = new Label(bar, SWT.NONE);
		MutedText.install(summary);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT).applyTo(summary);
		complaints = new ComplaintLine(bar, getSite().getService(UserPrompts.class)::inform);
		year.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			wantedYear = Optional.of(answer.years().get(year.getSelectionIndex()));
			read();
		}));
		system.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			wantedSystem = Optional.of(answer.systems().get(system.getSelectionIndex()).id());
			read();
		}));
	}

	private void createHint() {
		hint = new Composite(page, SWT.NONE);
		hint.setBackgroundMode(SWT.INHERIT_FORCE);
		hint.setBackground(hint.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridLayoutFactory.fillDefaults().margins(16, 14).applyTo(hint);
		sentence = new Link(hint, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
		sentence.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> answer.standings().stream().findFirst().ifPresent(this::open)));
	}

	private void addMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			table.selected().ifPresent(standing -> shown.add(new RunAction(Messages.Ranking_open, Icon.OPEN_EDITOR, () -> open(standing))));
			shown.add(new RunAction(Messages.Ranking_copy, Icon.COPY, this::copy));
		});
		table.viewer().getControl().setMenu(menu.createContextMenu(table.viewer().getControl()));
	}

	private void addTools() {
		getViewSite().getActionBars().getToolBarManager().add(new RunAction(Messages.Ranking_copyAll, Icon.COPY, () -> {
			table.viewer().setSelection(StructuredSelection.EMPTY);
			copy();
		}));
		getViewSite().getActionBars().getToolBarManager().add(new RunAction(Messages.Ranking_refresh, Icon.REFRESH, this::read));
	}

	private void copy() {
		if (answer != null && !answer.standings().isEmpty()) {
			TextCopy.put(table.viewer().getTable(), table.copied());
		}
	}

	private void open(Standing standing) {
		new AssessmentOpening(getSite().getPage(), books).open(standing.programme().part(), Optional.of(answer.year()));
	}

	/** From any thread; what comes after the view was closed comes to nothing. */
	private void inDisplay(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!page.isDisposed()) {
					task.run();
				}
			});
		}
	}

	private void later() {
		if (!page.isDisposed()) {
			page.getDisplay().timerExec(DELAY_MILLIS, reading);
		}
	}

	/** What nobody sees is read when somebody does. */
	private void read() {
		if (!page.isDisposed() && getSite().getPage().isPartVisible(this)) {
			RankingQuestion asked = new RankingQuestion(getSite().getService(IndicatorSystems.class), wantedYear, wantedSystem);
			question.ask(Messages.Ranking_reading, asked::ask, this::show);
		}
	}

	@Override
	public void choose(int wanted, String by) {
		wantedYear = Optional.of(wanted);
		wantedSystem = Optional.of(by);
		read();
	}

	private void show(RankingAnswer now) {
		answer = now;
		year.setItems(now.years().stream().map(each -> Integer.toString(each)).toArray(String[]::new));
		year.select(now.years().indexOf(now.year()));
		String language = settings().valueFormat().labels().language();
		system.setItems(now.systems().stream().map(each -> each.label().in(language)).toArray(String[]::new));
		system.select(now.system().map(now.systems()::indexOf).orElse(-1));
		summary.setText("");
		complaints.show(now.complaints());
		year.getParent().layout();
		if (now.system().isEmpty()) {
			say(NLS.bind(Messages.Ranking_noSystem, IndicatorSystems.HEADER));
		} else if (now.standings().isEmpty()) {
			say(Messages.Ranking_noProgramme);
		} else {
			showRows(now);
		}
	}

	private void showRows(RankingAnswer now) {
		List<Standing> assessed = now.standings().stream().filter(Standing::isAssessed).toList();
		summary.setText(NLS.bind(Messages.Ranking_summary, assessed.size(), now.standings().size()));
		if (assessed.isEmpty()) {
			say(NLS.bind(Messages.Ranking_empty, Integer.toString(now.year()), now.standings().getFirst().name()));
			return;
		}
		table.show(now, settings().valueFormat());
		chart.show(now);
		stack.topControl = content;
		page.layout();
	}

	private Settings settings() {
		return getSite().getService(Settings.class);
	}

	private void say(String text) {
		sentence.setText(text);
		hint.layout();
		stack.topControl = hint;
		page.layout();
	}

	/** What is told; null until it is read. */
	RankingAnswer answer() {
		return answer;
	}

	/** The rows. */
	RankingTable table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.viewer().getControl().setFocus();
	}

	@Override
	public void saveState(IMemento state) {
		ColumnWidths.save(table.viewer().getTable(), state);
		wantedYear.ifPresent(chosen -> state.putInteger(YEAR, chosen));
		wantedSystem.ifPresent(chosen -> state.putString(SYSTEM, chosen));
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		books.removeListener(programmes);
		if (question != null) {
			question.cancel();
		}
		if (workspace != null) {
			workspace.removeListener(commits);
		}
		super.dispose();
	}
}
