/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.WorkbenchJob;
import org.eclipse.ui.swt.IFocusService;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.Programme;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.viewers.SoftSelection;
import org.jiedui.ui.views.BooksSaveables;
import org.jiedui.ui.views.NamedBooks;
import org.jiedui.ui.views.navigator.NavigatorNode.BooksNode;
import org.jiedui.ui.views.navigator.NavigatorNode.GroupNode;
import org.jiedui.ui.views.navigator.NavigatorNode.LedgerNode;
import org.jiedui.ui.views.navigator.NavigatorNode.ModuleNode;
import org.jiedui.ui.properties.ObjectPropertyPage;

/** All programmes of the workspace as a tree. */
public final class NavigatorView extends ViewPart implements ISaveablesSource, ISaveablePart {

	/** Identifier of the view. */
	public static final String ID = "org.jiedui.ui.views.navigator";

	/** What plugin.xml calls a text that has the focus. */
	private static final String TEXT = "org.jiedui.ui.views.text";

	private Books books;
	private BooksSaveables saveables;
	private Leases leases;
	private NavigatorTree tree;
	private TreeViewer viewer;
	private NavigatorRefresh refresh;
	private ReadAgain again;
	private InlineRename rename;
	private EditorFollower follower;
	private NavigatorMemory memory;
	private FirstProgrammeHint hint;
	private final BooksListener events = new BooksListener() {
		@Override
		public void programmesChanged() {
			showHint();
		}

		@Override
		public void opened(OpenBooks open) {
			unfoldRemembered();
		}
	};

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		books = site.getService(Books.class);
		memory = new NavigatorMemory(memento);
		saveables = new BooksSaveables(books, this, site.getService(ISaveablesLifecycleListener.class));
	}

	@Override
	public void createPartControl(Composite parent) {
		UserPrompts prompts = getSite().getService(UserPrompts.class);
		leases = new Leases(books, (part, failure) -> {
			refresh.later();
			prompts.fail(Messages.booksNotRead, failure.getLocalizedMessage(), failure);
		});
		Labels labels = new Labels(Locale.getDefault());
		tree = new NavigatorTree(books, new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()), labels, leases);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		hint = new FirstProgrammeHint(parent, getSite().getService(IHandlerService.class));
		createTree(parent, labels);
		rename = new InlineRename(viewer, books);
		trackText(rename.text());
		new NavigatorDrag(viewer, books, tree).install();
		follower = new EditorFollower(this, memory.follows());
		refresh = new NavigatorRefresh(viewer, tree, books, this::unfoldRemembered);
		refresh.start();
		again = new ReadAgain(leases, refresh, getSite().getService(ICommandService.class));
		again.start(viewer);
		books.addListener(events);
		showHint();
		saveables.start();
		MenuManager menu = new MenuManager();
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		addTools();
	}

	private void addTools() {
		Action follow = new Action(Messages.linkWithEditor, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				follower.turn(isChecked());
			}
		};
		follow.setImageDescriptor(Icon.LINK.descriptor());
		follow.setChecked(follower.isOn());
		Action collapse = new Action(Messages.collapseAll) {
			@Override
			public void run() {
				viewer.collapseAll();
			}
		};
		collapse.setImageDescriptor(Icon.COLLAPSE_ALL.descriptor());
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(collapse);
		tools.add(follow);
	}

	/** What the active editor shows comes first: books that were unfolded are read after its own. */
	private void unfoldRemembered() {
		if (refresh.hasShown() && (getSite().getPage().getEditorReferences().length == 0 || !books.loaded().isEmpty())) {
			memory.restore(viewer);
		}
	}

	private void showHint() {
		hint.show(books.workspace().isDone() && books.programmes().isEmpty());
	}

	private void createTree(Composite parent, Labels labels) {
		NavigatorFilter filter = new NavigatorFilter(this::textOf, tree::isUnread);
		Display display = parent.getDisplay();
		FoldMemory folds = new FoldMemory();
		FilteredTree filtered = new FilteredTree(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL, filter, true, true) {
			@Override
			protected TreeViewer doCreateTreeViewer(Composite area, int style) {
				return new NavigatorViewer(area, style, tree::isUnread);
			}

			@Override
			protected void textChanged() {
				folds.typed(getViewer(), isFiltered());
				super.textChanged();
			}

			@Override
			protected WorkbenchJob doCreateRefreshJob() {
				WorkbenchJob job = super.doCreateRefreshJob();
				job.addJobChangeListener(IJobChangeListener.onDone(event -> {
					if (event.getResult().isOK() && !display.isDisposed()) {
						display.asyncExec(this::restoreFolds);
					}
				}));
				return job;
			}

			private void restoreFolds() {
				if (!isDisposed()) {
					folds.shown(getViewer(), isFiltered());
				}
			}

			private boolean isFiltered() {
				String words = getFilterString();
				return words != null && !words.isEmpty() && !words.equals(getInitialText());
			}
		};
		filtered.setInitialText(Messages.filterHint);
		trackText(filtered.getFilterControl());
		filtered.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = (GridLayout) filtered.getLayout();
		layout.marginHeight = 2;
		layout.verticalSpacing = 2;
		viewer = filtered.getViewer();
		SoftSelection.install(viewer.getTree());
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
				new NavigatorLabels(books, tree, labels, new ImageCache(viewer.getControl()))));
		viewer.addDoubleClickListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
		viewer.setInput(books);
	}

	/** While the focus is in a text, the keys for Copy, Paste, Delete and Rename mean the text, not what is selected in the tree. */
	private void trackText(Control text) {
		getSite().getService(IFocusService.class).addFocusTracker(text, TEXT);
	}

	private String textOf(Object node) {
		var provider = (DelegatingStyledCellLabelProvider) viewer.getLabelProvider();
		return provider.getStyledStringProvider().getStyledText(node).getString();
	}

	/** Opens a node in the editor; what only groups others is unfolded instead. */
	void open(Object node) {
		EditorOpener opener = getSite().getService(EditorOpener.class);
		switch (node) {
			case BooksNode whole -> opener.open(whole.part());
			case EObject object -> books.of(object).ifPresent(open -> opener.show(open, object, null));
			case ModuleNode group -> unfold(group);
			case LedgerNode group -> unfold(group);
			case GroupNode group -> unfold(group);
			case null, default -> {
				// Still loading, or nothing was hit.
			}
		}
	}

	private void unfold(Object group) {
		viewer.setExpandedState(group, !viewer.getExpandedState(group));
	}

	/** Shows an object and selects it, if its books are loaded. */
	public void reveal(EObject object) {
		books.of(object).map(open -> object instanceof Programme ? new BooksNode(open.part()) : object)
				.ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
	}

	/** Selects objects that were just added, as soon as the tree shows them. */
	public void revealAdded(Collection<EObject> objects) {
		refresh.then(() -> viewer.setSelection(new StructuredSelection(List.copyOf(objects)), true));
	}

	/** Begins to rename the selected object in place, where its name can be changed; a programme is loaded first. */
	public void renameSelected() {
		Object node = viewer.getStructuredSelection().getFirstElement();
		Optional<NamedBooks> programme = selectedProgramme();
		if (programme.isPresent()) {
			new Continuation<>(programme.get().request()).then(loaded -> {
				if (!viewer.getControl().isDisposed()) {
					rename.begin(node);
				}
			});
		} else {
			rename.begin(node);
		}
	}

	private EObject meant(Object element) {
		return switch (element) {
			case EObject object -> object;
			case BooksNode node -> books.loaded(node.part()).flatMap(OpenBooks::programme).orElse(null);
			case null, default -> null;
		};
	}

	private NavigatorSelection selection() {
		return new NavigatorSelection(viewer.getStructuredSelection(), books, leases);
	}

	/** The programme that is selected as a whole, and nothing else; its books may not be loaded. */
	public Optional<NamedBooks> selectedProgramme() {
		return selection().programme();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == OpenBooks.class) {
			return type.cast(selection().loaded().orElse(null));
		}
		if (type == NamedBooks.class) {
			return type.cast(selection().named().orElse(null));
		}
		if (type == Place.class) {
			return type.cast(selection().place().orElse(null));
		}
		if (type == IPropertySheetPage.class) {
			return type.cast(new ObjectPropertyPage(books, this::meant));
		}
		return super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void saveState(IMemento memento) {
		memory.save(memento, viewer, follower.isOn());
	}

	@Override
	public void dispose() {
		if (viewer != null) {
			follower.dispose();
			books.removeListener(events);
			refresh.stop();
			again.stop();
			saveables.stop();
			leases.close();
		}
		super.dispose();
	}

	@Override
	public Saveable[] getSaveables() {
		return saveables.all();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return selection().loaded().map(open -> new Saveable[] { open.saveable() }).orElseGet(() -> new Saveable[0]);
	}

	@Override
	public boolean isDirty() {
		return books.loaded().stream().anyMatch(OpenBooks::isDirty);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("The workbench saves what getSaveables() names");
	}

	@Override
	public void doSaveAs() {
		doSave(null);
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty();
	}
}
