/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.KeptArticles;
import org.jiedui.evidence.reconcile.Reconciliation;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.findings.FocusedFindings;
import org.jiedui.ui.properties.ObjectPropertyPage;

/**
 * The editor of a document: its text and the figures in it, of which the office decides one after the other. It shares the session of its programme's
 * books: undo, save and what others change are those of the books.
 */
public final class SourceEditor extends EditorPart implements ISaveablesSource, IPersistableEditor {

	/** Identifier of the editor. */
	public static final String ID = "org.jiedui.evidence.ui.source";

	private final BooksListener listener = new Changes();
	private final FigureSelection selection = new FigureSelection();
	private BooksLease lease;
	private OpenBooks books;
	private Composite area;
	private SourceDesk desk;
	private SourcePanes panes;
	private FigureWork work;
	private IMemento restored;
	private Runnable whenShown = () -> {
	};
	private boolean typing;
	/** Whether the document is not in the books; undoing may bring it back. */
	private boolean missing;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof SourceInput source)) {
			throw new PartInitException(Messages.wrongInput);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		Books service = site.getService(Books.class);
		lease = service.lease(source.part());
		service.addListener(listener);
	}

	@Override
	public void createPartControl(Composite parent) {
		getSite().setSelectionProvider(selection);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		say(NLS.bind(Messages.loading, getPartName()));
		new Continuation<>(lease.books()).then(this::opened, failure -> say(failure.getLocalizedMessage()));
	}

	/** Shows a sentence in the place of the text. */
	private void say(String sentence) {
		if (!area.isDisposed()) {
			clear();
			Label label = new Label(area, SWT.WRAP);
			label.setText(sentence.replace("&", "&&"));
			area.layout();
		}
	}

	private void clear() {
		for (var child : area.getChildren()) {
			child.dispose();
		}
	}

	private void opened(OpenBooks opened) {
		if (area.isDisposed()) {
			return;
		}
		books = opened;
		firePropertyChange(PROP_DIRTY);
		input().find(books).ifPresentOrElse(this::read, this::gone);
	}

	private SourceInput input() {
		return (SourceInput) getEditorInput();
	}

	/** Of very many figures those of the document are fetched first: the books do not have all of them at hand. */
	private void read(Document document) {
		missing = false;
		Optional<ObjectId> id = books.session().id(document);
		if (id.isEmpty() || !books.isPaged(Literals.REPORTED_FIGURE)) {
			readText(document);
			return;
		}
		OpenBooks asked = books;
		Query figures = Query.of(Literals.REPORTED_FIGURE).within(asked.part())
				.where(new Comparison(Literals.REPORTED_FIGURE__DOCUMENT, Operator.EQUAL, id.get()));
		asked.questions().ask("", () -> asked.session().fetch(figures), fetch -> {
			if (books == asked) {
				asked.session().attach(fetch);
				readText(document);
			}
		}, this::gone);
	}

	private void readText(Document document) {
		setPartName(String.valueOf(document.getName()));
		ContentReader reader = new ContentReader(getSite().getService(KeptArticles.class), getSite().getService(Reconciliation.class));
		reader.begin(document, getSite().getService(IWorkbenchSiteProgressService.class)::schedule,
				content -> area.getDisplay().asyncExec(() -> show(content)));
	}

	private void show(SourceContent content) {
		Optional<Document> document = area.isDisposed() || books == null ? Optional.empty() : input().find(books);
		if (document.isEmpty()) {
			return;
		}
		clear();
		desk = new SourceDesk(books, document.get(), content);
		Composite page = new Composite(area, SWT.NONE);
		panes = new SourcePanes(page, desk, getSite(), (figure, value) -> work.correct(figure, value));
		selection.follow(desk);
		work = new FigureWork(desk, panes, getEditorSite());
		panes.form().onTyping(this::typing);
		panes.restore(restored);
		area.layout();
		if (getSite().getPage().getActivePart() == this) {
			setFocus();
		}
		whenShown.run();
		whenShown = () -> {
		};
	}

	/** The figures as they are worked through; null while the text is being read. */
	public SourceDesk desk() {
		return desk;
	}

	/** Does what a command says, once the text is there. */
	void perform(FigureAction action) {
		if (work != null) {
			work.perform(action);
		}
	}

	/** Selects a figure, as soon as the text is there. */
	void reveal(EObject object) {
		Runnable reveal = () -> {
			if (object instanceof ReportedFigure figure) {
				desk.select(figure);
			}
		};
		if (desk == null) {
			whenShown = reveal;
		} else {
			reveal.run();
		}
	}

	@Override
	public void setFocus() {
		if (panes != null) {
			panes.setFocus();
		} else {
			area.setFocus();
		}
	}

	// ---- saving

	private void typing() {
		if (typing != panes.form().isTyping()) {
			typing = !typing;
			firePropertyChange(PROP_DIRTY);
		}
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
		if (panes != null) {
			panes.save(memento);
		}
	}

	@Override
	public void restoreState(IMemento memento) {
		restored = memento;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenBooks.class) {
			return adapter.cast(books);
		}
		if (adapter == FocusedFindings.class && desk != null) {
			return adapter.cast(desk.selected().map(figure -> new FocusedFindings(books, books.findings().findings(figure))).orElse(null));
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
			if (changed != books || area.isDisposed()) {
				return;
			}
			firePropertyChange(PROP_DIRTY);
			Optional<Document> document = input().find(books);
			if (document.isEmpty()) {
				gone();
			} else if (desk == null && missing) {
				read(document.get());
			} else if (desk != null) {
				setPartName(String.valueOf(document.get().getName()));
				desk.refresh();
			}
		}

		@Override
		public boolean isTyping(OpenBooks asked) {
			return asked == books && panes != null && !area.isDisposed() && panes.form().isTyping();
		}

		@Override
		public boolean saving(OpenBooks saved) {
			if (saved != books || panes == null || area.isDisposed() || panes.form().commit()) {
				return true;
			}
			getSite().getPage().activate(SourceEditor.this);
			panes.form().revealWrong();
			return false;
		}

		@Override
		public void reloaded(OpenBooks changed) {
			if (changed == books && desk != null && !area.isDisposed()) {
				input().find(books).ifPresentOrElse(desk::replace, SourceEditor.this::gone);
			}
		}
	}

	/** The document was deleted, or its intake was undone. */
	private void gone() {
		missing = true;
		desk = null;
		panes = null;
		work = null;
		say(Messages.documentGone);
	}
}
