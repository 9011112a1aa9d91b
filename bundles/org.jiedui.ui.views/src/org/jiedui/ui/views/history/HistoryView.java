/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
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
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.views.ColumnWidths;
import org.jiedui.ui.views.EmptyHint;

/** Shows the history of what is selected elsewhere, and follows while it is visible. */
public final class HistoryView extends ViewPart implements ISelectionListener {

	/** Identifier of the view. */
	public static final String ID = "org.jiedui.ui.views.history";

	private final CommitListener commits = (done, changed, origin) -> getSite().getShell().getDisplay().asyncExec(this::reload);
	private IMemento memento;
	private Books books;
	private EmptyHint page;
	private TableViewer viewer;
	private HistorySubject subject;
	private Job job;

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
		viewer = new TableViewer(page.content(), SWT.FULL_SELECTION | SWT.MULTI);
		viewer.getTable().setHeaderVisible(true);
		ClassImages classes = new ClassImages(new ImageCache(viewer.getControl()));
		for (HistoryColumn column : HistoryColumn.values()) {
			create(column, classes);
		}
		ColumnWidths.restore(viewer.getTable(), memento);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		page.showEmpty(true);
		getSite().getPage().addPostSelectionListener(this);
		books.workspace().thenAccept(workspace -> workspace.addListener(commits));
		IWorkbenchPart active = getSite().getPage().getActivePart();
		if (active != null && active.getSite().getSelectionProvider() != null) {
			selectionChanged(active, active.getSite().getSelectionProvider().getSelection());
		}
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
			reload();
		}
	}

	private void reload() {
		if (subject == null || viewer.getControl().isDisposed()) {
			return;
		}
		if (job != null) {
			job.cancel();
		}
		ValueFormat format = getSite().getService(Settings.class).valueFormat();
		HistorySubject asked = subject;
		books.workspace().thenAccept(workspace -> {
			job = Job.create(NLS.bind(Messages.reading, asked.name()), (ICoreRunnable) monitor -> read(workspace, format, asked, monitor));
			getSite().getService(IWorkbenchSiteProgressService.class).schedule(job);
		});
	}

	private void read(Workspace workspace, ValueFormat format, HistorySubject asked, IProgressMonitor monitor) throws CoreException {
		List<HistoryRow> rows;
		try {
			rows = new HistoryReader(workspace, format).read(asked.query());
		} catch (WorkspaceException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!monitor.isCanceled() && !viewer.getControl().isDisposed()) {
				show(asked, rows);
			}
		});
	}

	private void show(HistorySubject shown, List<HistoryRow> rows) {
		setContentDescription(NLS.bind(Messages.historyOf, shown.name()));
		viewer.setInput(rows);
		page.say(NLS.bind(Messages.noHistory, shown.name()));
		page.showEmpty(rows.isEmpty());
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
		if (books.workspace().isDone()) {
			books.workspace().join().removeListener(commits);
		}
		super.dispose();
	}
}
