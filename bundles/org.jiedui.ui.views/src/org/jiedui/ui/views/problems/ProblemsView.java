/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.findings.FocusedFindings;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.views.ColumnWidths;
import org.jiedui.ui.views.EmptyHint;
import org.jiedui.ui.properties.ObjectPropertyPage;

/** Lists what validation says of all open books, and jumps to the field. */
public final class ProblemsView extends ViewPart {

	/** Identifier of the view. */
	public static final String ID = "org.jiedui.ui.views.problems";

	private static final int DELAY_MILLIS = 120;
	/** At the start the page of the editor comes first. */
	private static final int FIRST_DELAY_MILLIS = 600;

	private final ProblemList problems = new ProblemList(new Labels(Locale.getDefault()));
	private final FindingLookup.Listener findings = this::findingsChanged;
	private final BooksListener listener = new BooksListener() {
		@Override
		public void opened(OpenBooks open) {
			open.findings().addListener(findings);
			later();
		}

		@Override
		public void changed(OpenBooks open) {
			later();
		}

		@Override
		public void closed(OpenBooks open) {
			later();
		}
	};
	private IMemento memento;
	private Books books;
	private EmptyHint page;
	private TreeViewer viewer;
	private ProblemGroups groups;
	private boolean scheduled;
	private boolean collected;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
		books = site.getService(Books.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		page = new EmptyHint(parent, Messages.empty);
		viewer = new TreeViewer(page.content(), SWT.FULL_SELECTION | SWT.MULTI);
		ProblemTable table = new ProblemTable(viewer, problems);
		table.create();
		groups = new ProblemGroups(viewer, problems);
		ColumnWidths.restore(viewer.getTree(), memento);
		viewer.addOpenListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
		viewer.setInput(problems);
		page.showEmpty(true);
		getSite().setSelectionProvider(new ProblemSelection(viewer));
		MenuManager menu = new MenuManager();
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		addFilters();
		books.addListener(listener);
		books.loaded().forEach(listener::opened);
		later();
	}

	private void addFilters() {
		var tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(filter(Severity.ERROR, Icon.ERROR, Messages.showErrors));
		tools.add(filter(Severity.WARNING, Icon.WARNING, Messages.showWarnings));
		tools.add(filter(Severity.INFO, Icon.INFO, Messages.showHints));
	}

	private IAction filter(Severity severity, Icon icon, String text) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				problems.show(severity, isChecked());
				refresh();
			}
		};
		action.setImageDescriptor(icon.descriptor());
		action.setChecked(problems.isShown(severity));
		return action;
	}

	private void open(Object element) {
		if (element instanceof Problem problem) {
			getSite().getService(EditorOpener.class).show(problem.books(), problem.finding().object(), problem.finding().feature());
		} else if (element != null) {
			viewer.setExpandedState(element, !viewer.getExpandedState(element));
		}
	}

	private void findingsChanged(Collection<? extends EObject> objects) {
		later();
	}

	private void later() {
		if (!scheduled && !viewer.getControl().isDisposed()) {
			scheduled = true;
			viewer.getControl().getDisplay().timerExec(collected ? DELAY_MILLIS : FIRST_DELAY_MILLIS, this::refresh);
		}
	}

	private void refresh() {
		scheduled = false;
		if (viewer.getControl().isDisposed()) {
			return;
		}
		collected = true;
		problems.collect(books.loaded());
		groups.refresh();
		boolean checking = books.loaded().stream().anyMatch(open -> open.findings().isChecking());
		page.say(checking ? Messages.checking : Messages.empty);
		page.showEmpty(problems.count() == 0);
		setPartName(problems.count() == 0 ? Messages.title : NLS.bind(Messages.titleWithCount, problems.count()));
		setContentDescription(problems.count() == 0 ? "" : checking ? Messages.checking : summary());
	}

	private String summary() {
		return NLS.bind(Messages.summary,
				new Object[] { problems.count(Severity.ERROR), problems.count(Severity.WARNING), problems.count(Severity.INFO) });
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == OpenBooks.class && viewer.getStructuredSelection().getFirstElement() instanceof Problem problem) {
			return type.cast(problem.books());
		}
		if (type == FocusedFindings.class && viewer.getStructuredSelection().getFirstElement() instanceof Problem first) {
			return type.cast(new FocusedFindings(first.books(), selected(first.books())));
		}
		if (type == IPropertySheetPage.class) {
			return type.cast(new ObjectPropertyPage(books, element -> element instanceof EObject object ? object : null));
		}
		return super.getAdapter(type);
	}

	private List<Finding> selected(OpenBooks open) {
		Stream<?> rows = viewer.getStructuredSelection().stream();
		return rows.filter(Problem.class::isInstance).map(Problem.class::cast).filter(each -> each.books() == open).map(Problem::finding).toList();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void saveState(IMemento state) {
		ColumnWidths.save(viewer.getTree(), state);
	}

	@Override
	public void dispose() {
		books.removeListener(listener);
		books.loaded().forEach(open -> open.findings().removeListener(findings));
		super.dispose();
	}
}
