/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.exchange.SeenRows;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.findings.FocusedFindings;
import org.jiedui.ui.properties.ObjectPropertyPage;
import org.jiedui.ui.settings.Settings;

/**
 * The editor of the books of one part: overview and ledgers of a programme, or the register of parties. Its pages come from the model, and
 * are made when they are first shown. While the books are loaded in a Job, a page says so.
 */
public class BooksEditor extends MultiPageEditorPart implements ISaveablesSource, IPersistableEditor {

	/** Identifier of the editor. */
	public static final String ID = "org.jiedui.ui.editor.books";

	private static final String PAGE = "page";
	/** How the style sheets of the workbench know a control; the dark theme has rules for what stands in this editor. */
	private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private final PageBook pageBook = new PageBook();
	private final PageTurner turner = new PageTurner(pageBook, new Tabs());
	private final PageSelection selection = new PageSelection(this::programme);
	private final Navigation navigation = new Navigation(this);
	private final BooksListener listener = new Changes();
	private final FindingLookup.Listener findings = objects -> refreshHeader();
	/** Behind another editor a page does not follow the books. */
	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == BooksEditor.this) {
				page().ifPresent(BooksPage::shown);
			}
		}
	};
	private BooksLease lease;
	private OpenBooks books;
	private HeaderLine line;
	private BooksHeader header;
	private int restoredPage;
	private boolean typing;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof BooksInput)) {
			throw new PartInitException(Messages.Editor_wrongInput);
		}
		super.init(site, input);
		setPartName(input.getName());
		Books service = site.getService(Books.class);
		lease = service.lease(((BooksInput) input).part());
		service.addListener(listener);
		site.getPage().addPartListener(visibility);
	}

	/** Below the line of identity, which stays whatever page is in front. */
	@Override
	protected Composite createPageContainer(Composite parent) {
		Composite editor = new Composite(super.createPageContainer(parent), SWT.NONE);
		editor.setData(STYLE_CLASS, BooksEditor.class.getSimpleName());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(editor);
		line = new HeaderLine(editor, this::followHint);
		line.setTitle(getPartName());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Composite pages = new Composite(editor, SWT.NONE);
		pages.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		return pages;
	}

	private void followHint() {
		if (header != null && header.clashes() > 0) {
			getSite().getPage().saveEditor(this, false);
		} else {
			navigation.openProblems();
		}
	}

	@Override
	protected void createPages() {
		// The platform's provider of multi-page editors follows nested editor parts, of which there are none.
		getSite().setSelectionProvider(selection);
		CompletableFuture<OpenBooks> reading = lease.books();
		if (reading.isDone() && !reading.isCompletedExceptionally()) {
			show(reading.join());
			return;
		}
		LoadingPage loading = new LoadingPage(getContainer(), getPartName());
		addPage(loading.control());
		new Continuation<>(reading).then(this::show, failure -> failed(loading, failure));
	}

	private void failed(LoadingPage loading, Throwable failure) {
		if (!loading.control().isDisposed()) {
			loading.failed(failure);
		} else if (!getContainer().isDisposed()) {
			StatusManager.getManager().handle(Status.error(failure.getLocalizedMessage(), failure), StatusManager.SHOW);
		}
	}

	private void show(OpenBooks opened) {
		if (getContainer().isDisposed()) {
			return;
		}
		books = opened;
		setPartName(books.name());
		header = new BooksHeader(line, books, getSite().getService(Settings.class));
		header.refresh();
		books.findings().addListener(findings);
		List<BooksPage> pages = new PageFactory(getSite(), books, navigation, getContainer()).pages();
		boolean waited = getPageCount() > 0;
		for (BooksPage page : pages) {
			Composite tab = new Composite(getContainer(), SWT.NONE);
			tab.setLayout(new FillLayout());
			int index = addPage(tab);
			setPageText(index, page.title());
		}
		if (waited) {
			// Before there are pages to turn to: the first would be made even where another comes to the front.
			removePage(0);
		}
		pageBook.fill(pages);
		setActivePage(Math.min(restoredPage, pages.size() - 1));
		new FirstPaint(getContainer()).then(this::showImages);
		turner.loaded(books);
	}

	private void showImages() {
		for (int index = 0; index < getPageCount(); index++) {
			setPageImage(index, pageBook.all().get(index).image());
		}
	}

	private void refreshHeader() {
		if (header != null && !getContainer().isDisposed()) {
			header.refresh();
		}
	}

	@Override
	protected void pageChange(int index) {
		super.pageChange(index);
		pageBook.turnTo(index, (Composite) getControl(index), this::typing).ifPresent(page -> {
			page.shown();
			line.setActions(page.headActions());
			selection.follow(page.selectionProvider());
			getEditorSite().getActionBars().getStatusLineManager().setMessage(page.status());
		});
	}

	@Override
	public void setFocus() {
		page().ifPresentOrElse(BooksPage::setFocus, super::setFocus);
	}

	private Optional<BooksPage> page() {
		return pageBook.at(getActivePage());
	}

	/** Brings pages to the front, as soon as the books are loaded. */
	PageTurner turner() {
		return turner;
	}

	/** Folds the form beside the page in front away, or out again. */
	void toggleDetails() {
		page().ifPresent(BooksPage::toggleDetails);
	}

	/** What the whole editor is about. */
	private ISelection programme() {
		return Optional.ofNullable(books).flatMap(OpenBooks::programme).<ISelection>map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
	}

	// ---- saving

	/** Something typed begins or ceases to be what the objects do not have, which is something to save. */
	private void typing() {
		if (typing != pageBook.isTyping()) {
			typing = !typing;
			firePropertyChange(PROP_DIRTY);
		}
	}

	/** Puts what is being typed into the objects; what is no legal value gets the focus. */
	private boolean commit() {
		OptionalInt wrong = pageBook.commit();
		wrong.ifPresent(index -> {
			getSite().getPage().activate(this);
			setActivePage(index);
			page().ifPresent(BooksPage::revealWrong);
		});
		return wrong.isEmpty();
	}

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
		memento.putInteger(PAGE, books == null ? restoredPage : Math.max(getActivePage(), 0));
	}

	@Override
	public void restoreState(IMemento memento) {
		Integer page = memento.getInteger(PAGE);
		restoredPage = page == null ? 0 : page;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenBooks.class) {
			return adapter.cast(books);
		}
		if (adapter == Place.class) {
			return adapter.cast(page().flatMap(BooksPage::place).orElse(null));
		}
		if (adapter == FocusedFindings.class && books != null) {
			return adapter.cast(new FocusedFindings(books, page().map(BooksPage::focusedFindings).orElse(List.of())));
		}
		if (adapter == SeenRows.class) {
			return adapter.cast(page().flatMap(BooksPage::seenRows).orElse(null));
		}
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new ObjectPropertyPage(getSite().getService(Books.class), element -> element instanceof EObject object ? object : null));
		}
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new BooksOutline(lease.books(), selection, navigation));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		Books service = getSite().getService(Books.class);
		if (service != null) {
			service.removeListener(listener);
		}
		getSite().getPage().removePartListener(visibility);
		if (books != null) {
			books.findings().removeListener(findings);
			books = null;
			turner.closed();
		}
		if (lease != null) {
			lease.close();
		}
		super.dispose();
	}

	private final class Tabs implements PageTurner.Tabs {

		@Override
		public void turnTo(int index) {
			setActivePage(index);
		}

		@Override
		public Optional<BooksPage> front() {
			return page();
		}

		@Override
		public void setFocus() {
			BooksEditor.this.setFocus();
		}
	}

	/** Follows what happens to the books in all of the workbench. */
	private final class Changes implements BooksListener {

		@Override
		public void changed(OpenBooks changed) {
			if (changed == books && !getContainer().isDisposed()) {
				firePropertyChange(PROP_DIRTY);
				setPartName(books.name());
				refreshHeader();
				pageBook.forEach(BooksPage::changed);
			}
		}

		@Override
		public boolean isTyping(OpenBooks asked) {
			return asked == books && !getContainer().isDisposed() && pageBook.isTyping();
		}

		@Override
		public boolean saving(OpenBooks saved) {
			return saved != books || getContainer().isDisposed() || commit();
		}

		@Override
		public void reloaded(OpenBooks changed) {
			if (changed == books && !getContainer().isDisposed()) {
				changed(changed);
				pageBook.forEach(BooksPage::reloaded);
				page().ifPresent(page -> selection.follow(page.selectionProvider()));
			}
		}
	}
}
