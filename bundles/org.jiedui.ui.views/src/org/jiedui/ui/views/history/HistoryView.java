/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.viewers.SoftSelection;
import org.jiedui.ui.views.ColumnWidths;
import org.jiedui.ui.views.EmptyHint;
import org.jiedui.ui.views.LastQuestion;

/** Shows the history of what is selected elsewhere, and follows while it is visible. */
public final class HistoryView extends ViewPart implements ISelectionListener {

	/** Identifier of the view. */
	public static final String ID = "org.jiedui.ui.views.history";

	/** Long enough to pass over the rows between here and there with the arrow keys. */
	private static final int DELAY_MILLIS = 150;

	private final Runnable reading = this::read;
	private final CommitListener commits = (done, changed, origin) -> inDisplay(this::later);
	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (stale && part.getPart(false) == HistoryView.this) {
				later();
			}
		}
	};
	private IMemento memento;
	private Books books;
	private EmptyHint page;
	private TableViewer viewer;
	private OlderLink olderLink;
	private LastQuestion question;
	private HistorySubject subject;
	private HistoryPage shown;
	private boolean stale;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
		books = site.getService(Books.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		page = new EmptyHint(parent, Messages.nothingSelected);
		Composite list = new Composite(page.content(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
		viewer = new TableViewer(list, SWT.FULL_SELECTION | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		olderLink = new OlderLink(list, this::readOlder);
		viewer.getTable().setHeaderVisible(true);
		SoftSelection.install(viewer.getTable());
		ClassImages classes = new ClassImages(new ImageCache(viewer.getControl()));
		for (HistoryColumn column : HistoryColumn.values()) {
			create(column, classes);
		}
		ColumnWidths.restore(viewer.getTable(), memento);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		addMenu();
		page.showEmpty(true);
		getSite().getPage().addPostSelectionListener(this);
		getSite().getPage().addPartListener(visibility);
		question = new LastQuestion(books.workspace(), this::inDisplay, getSite().getService(IWorkbenchSiteProgressService.class)::schedule);
		new Continuation<>(books.workspace()).then(workspace -> workspace.addListener(commits));
		IWorkbenchPart active = getSite().getPage().getActivePart();
		if (active != null && active.getSite().getSelectionProvider() != null) {
			selectionChanged(active, active.getSite().getSelectionProvider().getSelection());
		}
	}

	/** From any thread; what comes after the view was closed comes to nothing. */
	private void inDisplay(Runnable task) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!viewer.getControl().isDisposed()) {
				task.run();
			}
		});
	}

	private void create(HistoryColumn column, ClassImages classes) {
		TableViewerColumn head = new TableViewerColumn(viewer, SWT.NONE);
		head.getColumn().setText(column.label());
		head.getColumn().setWidth(column.width());
		head.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.text((HistoryRow) element);
			}

			@Override
			public Image getImage(Object element) {
				return column == HistoryColumn.OBJECT ? classes.of(((HistoryRow) element).type()) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
	}

	private void addMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> selectedCommit().ifPresent(commit -> shown.add(revert(commit))));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	/** Rows of several saves are none. */
	private Optional<Commit> selectedCommit() {
		List<Commit> commits = new ArrayList<>();
		for (Object row : viewer.getStructuredSelection()) {
			Commit commit = ((HistoryRow) row).commit();
			if (commits.stream().noneMatch(each -> each.number().equals(commit.number()))) {
				commits.add(commit);
			}
		}
		return commits.size() == 1 ? Optional.of(commits.getFirst()) : Optional.empty();
	}

	private IAction revert(Commit commit) {
		return new Action(Messages.revert) {
			@Override
			public void run() {
				RevertSave revert = new RevertSave(getSite().getService(UserPrompts.class),
						getSite().getService(Settings.class).valueFormat().labels(), HistoryView.this::inDisplay,
						getSite().getService(IWorkbenchSiteProgressService.class)::schedule);
				new Continuation<>(books.workspace()).then(workspace -> revert.begin(workspace, commit));
			}
		};
	}

	private void open(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof HistoryRow row) {
			getSite().getService(EditorOpener.class).show(row.object(), null);
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == this || selection.isEmpty()) {
			return;
		}
		Optional<HistorySubject> next = HistorySubject.of(part, selection, books);
		if (next.isPresent() && !next.get().equals(subject)) {
			subject = next.get();
			later();
		}
	}

	/** Reads when nothing else is selected for a moment. */
	private void later() {
		if (!viewer.getControl().isDisposed()) {
			viewer.getControl().getDisplay().timerExec(DELAY_MILLIS, reading);
		}
	}

	/** What nobody sees is not read before somebody does. */
	private void read() {
		if (viewer.getControl().isDisposed() || subject == null) {
			return;
		}
		stale = !getSite().getPage().isPartVisible(this);
		if (!stale) {
			ask(subject.query(), this::show);
		}
	}

	private void readOlder(long number) {
		ask(subject.query().before(number), (asked, next) -> {
			int top = viewer.getTable().getTopIndex();
			show(asked, shown.with(next));
			viewer.getTable().setTopIndex(top);
		});
	}

	private void ask(HistoryQuery query, BiConsumer<HistorySubject, HistoryPage> answered) {
		ValueFormat format = getSite().getService(Settings.class).valueFormat();
		HistorySubject asked = subject;
		question.ask(NLS.bind(Messages.reading, asked.name()), workspace -> new HistoryReader(workspace, format).read(query),
				answer -> answered.accept(asked, answer));
	}

	private void show(HistorySubject asked, HistoryPage answer) {
		shown = answer;
		setContentDescription(NLS.bind(Messages.historyOf, asked.name()));
		viewer.setInput(answer.rows());
		olderLink.show(answer.older());
		page.say(NLS.bind(Messages.noHistory, asked.name()));
		page.showEmpty(answer.rows().isEmpty());
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void saveState(IMemento state) {
		ColumnWidths.save(viewer.getTable(), state);
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(this);
		getSite().getPage().removePartListener(visibility);
		question.cancel();
		if (books.workspace().isDone()) {
			books.workspace().join().removeListener(commits);
		}
		super.dispose();
	}
}
