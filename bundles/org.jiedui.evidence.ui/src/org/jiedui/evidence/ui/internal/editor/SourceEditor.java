/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.KeptArticles;
import org.jiedui.evidence.reconcile.Reconciliation;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.findings.FocusedFindings;
import org.jiedui.ui.parts.BooksEditorPart;

/** The editor of a document: its text and the figures in it, of which the office decides one after the other. */
public final class SourceEditor extends BooksEditorPart {

	/** Identifier of the editor. */
	public static final String ID = "org.jiedui.evidence.ui.source";

	private final FigureSelection selection = new FigureSelection();
	private SourceDesk desk;
	private SourcePanes panes;
	private FigureWork work;
	private Runnable whenShown = () -> {
	};
	/** Whether the document is not in the books; undoing may bring it back. */
	private boolean missing;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof SourceInput source)) {
			throw new PartInitException(Messages.wrongInput);
		}
		begin(site, input, source.part());
	}

	@Override
	protected ISelectionProvider selection() {
		return selection;
	}

	@Override
	protected String loading() {
		return NLS.bind(Messages.loading, getPartName());
	}

	@Override
	protected void opened() {
		input().find(books()).ifPresentOrElse(this::read, this::gone);
	}

	private SourceInput input() {
		return (SourceInput) getEditorInput();
	}

	/** Of very many figures those of the document are fetched first: the books do not have all of them at hand. */
	private void read(Document document) {
		missing = false;
		Optional<ObjectId> id = books().session().id(document);
		if (id.isEmpty() || !books().isPaged(Literals.REPORTED_FIGURE)) {
			readText(document);
			return;
		}
		OpenBooks asked = books();
		Query figures = Query.of(Literals.REPORTED_FIGURE).within(asked.part())
				.where(new Comparison(Literals.REPORTED_FIGURE__DOCUMENT, Operator.EQUAL, id.get()));
		asked.questions().ask("", () -> asked.session().fetch(figures), fetch -> {
			if (books() == asked) {
				asked.session().attach(fetch);
				readText(document);
			}
		}, this::gone);
	}

	private void readText(Document document) {
		setPartName(String.valueOf(document.getName()));
		ContentReader reader = new ContentReader(getSite().getService(KeptArticles.class), getSite().getService(Reconciliation.class));
		reader.begin(document, getSite().getService(IWorkbenchSiteProgressService.class)::schedule,
				content -> inDisplay(() -> show(content)));
	}

	private void show(SourceContent content) {
		Optional<Document> document = books() == null ? Optional.empty() : input().find(books());
		if (document.isEmpty()) {
			return;
		}
		clear();
		desk = new SourceDesk(books(), document.get(), content);
		Composite page = new Composite(area(), SWT.NONE);
		panes = new SourcePanes(page, desk, getSite(), (figure, value) -> work.correct(figure, value));
		selection.follow(desk);
		work = new FigureWork(desk, panes, getEditorSite());
		panes.form().onTyping(this::typing);
		panes.restore(restored());
		area().layout();
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
			area().setFocus();
		}
	}

	// ---- the books

	@Override
	protected boolean isTyping() {
		return panes != null && panes.form().isTyping();
	}

	@Override
	protected boolean commit() {
		return panes == null || panes.form().commit();
	}

	@Override
	protected void revealWrong() {
		panes.form().revealWrong();
	}

	@Override
	protected void changed() {
		Optional<Document> document = input().find(books());
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
	protected void reloaded() {
		if (desk != null) {
			input().find(books()).ifPresentOrElse(desk::replace, this::gone);
		}
	}

	@Override
	protected void judged() {
		if (desk != null) {
			desk.judged();
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

	@Override
	protected Optional<FocusedFindings> focusedFindings() {
		return Optional.ofNullable(desk).flatMap(SourceDesk::selected)
				.map(figure -> new FocusedFindings(books(), books().findings().findings(figure)));
	}

	// ---- state of the workbench

	@Override
	public void saveState(IMemento memento) {
		if (panes != null) {
			panes.save(memento);
		}
	}
}
