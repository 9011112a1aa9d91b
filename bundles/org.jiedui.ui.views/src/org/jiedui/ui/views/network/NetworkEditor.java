/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.parts.ReadingEditor;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.views.EmptyHint;

/** The network of pairings as a picture, of all programmes or of one, as they are saved. Nothing can be changed here. */
public final class NetworkEditor extends ReadingEditor {

	/** Identifier of the editor. */
	public static final String ID = "org.jiedui.ui.views.network";

	/** How the style sheets of the workbench know a control; in the dark theme this editor looks as that of books does. */
	private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private final Labels labels = new Labels(Locale.getDefault());
	private final BooksListener programmes = new BooksListener() {
		@Override
		public void programmesChanged() {
			renew();
		}
	};
	private final CommitListener commits = (done, objects, origin) -> getSite().getShell().getDisplay().asyncExec(this::renew);
	private final Set<ObjectId> folded = new HashSet<>();
	private NetworkBar bar;
	private EmptyHint page;
	private NetworkCanvas canvas;
	private NetworkQuestion question;
	private Workspace workspace;
	private Network network = Network.EMPTY;
	/** The next drawing is to be seen as a whole. */
	private boolean whole = true;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	private Books books() {
		return getSite().getService(Books.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite editor = new Composite(parent, SWT.NONE);
		editor.setData(STYLE_CLASS, "BooksEditor");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(editor);
		bar = new NetworkBar(editor, this::chosen);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		Composite area = new Composite(editor, SWT.NONE);
		area.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		page = new EmptyHint(area, Messages.Network_empty);
		canvas = new NetworkCanvas(page.content(), new Actions());
		canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		canvas.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		page.showEmpty(false);
		tools();
		question = new NetworkQuestion(canvas, this::show);
		books().addListener(programmes);
		new Continuation<>(books().workspace()).then(this::opened);
	}

	private void tools() {
		bar.add(Messages.Bar_fold, () -> foldAll(true));
		bar.add(Messages.Bar_unfold, () -> foldAll(false));
		bar.add(Messages.Bar_out, canvas::zoomOut);
		bar.add(Messages.Bar_in, canvas::zoomIn);
		bar.add(Messages.Bar_fit, canvas::fit);
		bar.add(Messages.Bar_export, this::export);
	}

	private void opened(Workspace open) {
		if (!canvas.isDisposed()) {
			workspace = open;
			workspace.addListener(commits);
			renew();
		}
	}

	/** Others saved, or there are other programmes. */
	private void renew() {
		if (!canvas.isDisposed()) {
			bar.setProgrammes(books().programmes());
			question.forget();
			ask();
		}
	}

	private void chosen() {
		if (!canvas.isDisposed()) {
			whole = true;
			ask();
		}
	}

	private void ask() {
		if (workspace != null) {
			question.ask(workspace, new NetworkChoice(bar.parts(), bar.filter(), folded), canvas.widths());
		}
	}

	private void show(NetworkQuestion.Answer answer) {
		network = answer.network();
		NetworkTexts texts = new NetworkTexts(labels, network);
		bar.offer(network, texts);
		page.showEmpty(answer.drawing().boxes().isEmpty());
		canvas.show(answer.drawing(), texts, whole);
		whole = false;
		getEditorSite().getActionBars().getStatusLineManager().setMessage(canvas.summary());
	}

	private void foldAll(boolean fold) {
		folded.clear();
		if (fold) {
			folded.addAll(network.parties().values().stream().flatMap(party -> party.superior().stream()).collect(Collectors.toSet()));
		}
		whole = true;
		ask();
	}

	private void export() {
		PictureFile picture = new PictureFile(canvas.drawing(), new NetworkTexts(labels, network));
		new PictureExport(getSite().getShell(), getSite().getService(UserPrompts.class)).ask(picture, canvas.getFont());
	}

	/** Whether a network is being read or arranged. */
	public boolean isAsking() {
		return workspace == null || question.isAsking();
	}

	/** Shows the pairings of one programme, by its part. */
	public void choose(int part) {
		bar.choose(part);
		chosen();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		if (workspace != null) {
			workspace.removeListener(commits);
		}
		books().removeListener(programmes);
		super.dispose();
	}

	/** What users do with the picture. */
	private final class Actions implements NetworkListener {

		@Override
		public void open(ObjectId object) {
			getSite().getService(EditorOpener.class).show(object, null);
		}

		@Override
		public void fold(ObjectId unit) {
			if (!folded.remove(unit)) {
				folded.add(unit);
			}
			ask();
		}
	}
}
