/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.parts;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.findings.FocusedFindings;
import org.jiedui.ui.properties.ObjectPropertyPage;

/**
 * An editor of something that stands in the books of one part. It shares their session: undo, save and what others change are those of the books.
 * While they are read, and where there is nothing to show, a sentence stands in its place. UI thread only, unless a method says otherwise.
 */
public abstract class BooksEditorPart extends EditorPart implements ISaveablesSource, IPersistableEditor {

	private final BooksListener listener = new Changes();
	private final FindingLookup.Listener findings = objects -> findingsChanged();
	private BooksLease lease;
	private OpenBooks books;
	private Display display;
	private Composite area;
	private IMemento restored;
	private boolean typing;

	/**
	 * To be called by {@code init}.
	 *
	 * @param part of the books in which it stands
	 */
	protected final void begin(IEditorSite site, IEditorInput input, int part) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		Books service = site.getService(Books.class);
		lease = service.lease(part);
		service.addListener(listener);
	}

	/** The books are there, and whatever is wanted of them can be shown. */
	protected abstract void opened();

	/** Something in the books is another. Only after {@link #opened()}, and not after the end. */
	protected abstract void changed();

	/** The objects of the books are others, though they may look the same. Likewise. */
	protected abstract void reloaded();

	/** Something else is said of objects of the books. Likewise. */
	protected void judged() {
		// Most editors show forms and grids, which follow for themselves.
	}

	/** Whether something typed is not yet in the objects of the books. */
	protected abstract boolean isTyping();

	/** Puts what is typed into the objects; false where it is no legal value, of which the user is told. */
	protected abstract boolean commit();

	/** Gives the focus to what is no legal value. */
	protected abstract void revealWrong();

	/** The selection for the rest of the workbench. */
	protected abstract ISelectionProvider selection();

	/** What stands there while the books are read. */
	protected abstract String loading();

	/** The findings of what is selected. */
	protected abstract Optional<FocusedFindings> focusedFindings();

	/** The books; null while they are read and after the end. */
	protected final OpenBooks books() {
		return books;
	}

	/** In which everything is shown. */
	protected final Composite area() {
		return area;
	}

	/** What was kept when the workbench was closed; null for nothing. */
	protected final IMemento restored() {
		return restored;
	}

	@Override
	public final void createPartControl(Composite parent) {
		getSite().setSelectionProvider(selection());
		display = parent.getDisplay();
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		say(loading());
		new Continuation<>(lease.books()).then(this::open,
				failure -> say(failure.getLocalizedMessage() == null ? failure.toString() : failure.getLocalizedMessage()));
	}

	private void open(OpenBooks opened) {
		if (!area.isDisposed()) {
			books = opened;
			firePropertyChange(PROP_DIRTY);
			opened();
			books.findings().addListener(findings);
		}
	}

	private void findingsChanged() {
		if (!area.isDisposed()) {
			judged();
		}
	}

	/** Does something on the UI thread, later, from any thread; what comes after the end comes to nothing. */
	protected final void inDisplay(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!area.isDisposed()) {
					task.run();
				}
			});
		}
	}

	/** Shows a sentence in the place of all else. */
	protected final void say(String sentence) {
		if (!area.isDisposed()) {
			clear();
			Label label = new Label(area, SWT.WRAP);
			label.setText(sentence.replace("&", "&&"));
			area.layout();
		}
	}

	/** Takes away what is shown. */
	protected void clear() {
		for (Control child : area.getChildren()) {
			child.dispose();
		}
	}

	/** To be called when typing may have begun or ended: what is typed is something to save. */
	protected final void typing() {
		if (typing != isTyping()) {
			typing = !typing;
			firePropertyChange(PROP_DIRTY);
		}
	}

	@Override
	public final boolean isDirty() {
		return books != null && books.isDirty();
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		throw new IllegalStateException("The workbench saves what getSaveables() names");
	}

	@Override
	public final void doSaveAs() {
		throw new IllegalStateException("Books are not saved under another name");
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final Saveable[] getSaveables() {
		return books == null ? new Saveable[0] : new Saveable[] { books.saveable() };
	}

	@Override
	public final Saveable[] getActiveSaveables() {
		return getSaveables();
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
		if (adapter == FocusedFindings.class && books != null) {
			return adapter.cast(focusedFindings().orElse(null));
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
		if (books != null) {
			books.findings().removeListener(findings);
		}
		books = null;
		if (lease != null) {
			lease.close();
		}
		super.dispose();
	}

	/** Follows what happens to the books in all of the workbench. */
	private final class Changes implements BooksListener {

		private boolean isOurs(OpenBooks other) {
			return other == books && !area.isDisposed();
		}

		@Override
		public void changed(OpenBooks changed) {
			if (isOurs(changed)) {
				firePropertyChange(PROP_DIRTY);
				BooksEditorPart.this.changed();
			}
		}

		@Override
		public boolean isTyping(OpenBooks asked) {
			return isOurs(asked) && BooksEditorPart.this.isTyping();
		}

		@Override
		public boolean saving(OpenBooks saved) {
			if (!isOurs(saved) || commit()) {
				return true;
			}
			getSite().getPage().activate(BooksEditorPart.this);
			revealWrong();
			return false;
		}

		@Override
		public void reloaded(OpenBooks changed) {
			if (isOurs(changed)) {
				BooksEditorPart.this.reloaded();
			}
		}
	}
}
