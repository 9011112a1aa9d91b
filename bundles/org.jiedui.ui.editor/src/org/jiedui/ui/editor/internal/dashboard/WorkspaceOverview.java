/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.editor.internal.overview.OverviewLayout;
import org.jiedui.ui.parts.ReadingEditor;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.theme.Palette;

/**
 * The overview of the workspace: tiles of all programmes, or of one, for a year. It tells what is saved and asks anew after every save; books need
 * not be loaded for it. Nothing can be changed here.
 */
public class WorkspaceOverview extends ReadingEditor {

	/** Identifier of the editor. */
	public static final String ID = "org.jiedui.ui.editor.workspace";

	private static final int MARGIN = 16;
	/** How the style sheets of the workbench know a control; in the dark theme this editor looks as that of books does. */
	private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private final BooksListener programmes = new BooksListener() {
		@Override
		public void programmesChanged() {
			renew();
		}
	};
	private final CommitListener commits = (done, objects, origin) -> later(this::renew);
	private final Runnable rescale = () -> later(this::renew);
	private FormToolkit toolkit;
	private ScopeBar bar;
	private ScrolledComposite scroll;
	private Composite body;
	private Label empty;
	private TileBoard board;
	private TileQuestion question;
	private Workspace workspace;
	private boolean due;

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
		toolkit = new FormToolkit(parent.getDisplay());
		Composite page = new Composite(parent, SWT.NONE);
		page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		page.setData(STYLE_CLASS, "BooksEditor");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		bar = new ScopeBar(page, this::ask);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		scroll = new ScrolledComposite(page, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		body = toolkit.createComposite(scroll);
		body.setLayout(OverviewLayout.column(MARGIN, MARGIN));
		scroll.setContent(body);
		scroll.getVerticalBar().setIncrement(MARGIN * 2);
		empty = toolkit.createLabel(body, Messages.Workspace_empty, SWT.WRAP);
		empty.setVisible(false);
		board = new TileBoard(body, toolkit, new Palette(), new RowsChoice(getSite().getService(EditorOpener.class), this::name));
		scroll.addListener(SWT.Resize, event -> fit());
		question = new TileQuestion(scroll, new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()), this::show);
		getSite().getService(Settings.class).addListener(rescale);
		books().addListener(programmes);
		new Continuation<>(books().workspace()).then(this::opened);
	}

	private String name(int part) {
		return books().programmes().stream().filter(entry -> entry.part() == part).map(ProgrammeEntry::name).findFirst().orElse("");
	}

	private void opened(Workspace open) {
		if (!scroll.isDisposed()) {
			workspace = open;
			workspace.addListener(commits);
			renew();
		}
	}

	/** From any thread; several changes that follow each other are asked for once. */
	private void later(Runnable task) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!due && !scroll.isDisposed()) {
				due = true;
				scroll.getDisplay().asyncExec(() -> {
					due = false;
					if (!scroll.isDisposed()) {
						task.run();
					}
				});
			}
		});
	}

	private void renew() {
		bar.setProgrammes(books().programmes().stream().map(entry -> new Scope.Books(entry.part(), entry.name())).toList());
		ask();
	}

	private void ask() {
		if (workspace != null) {
			question.ask(workspace, bar.chosen(), bar.year(), getSite().getService(TileSources.class).sources(),
					getSite().getService(Settings.class).valueFormat(), false);
		}
	}

	private void show(TileQuestion.Answer answer) {
		scroll.setRedraw(false);
		try {
			bar.setYears(answer.years(), answer.year());
			board.show(answer.tiles(), new TileTexts(getSite().getService(Settings.class).valueFormat(), answer.year()));
			empty.setVisible(answer.tiles().isEmpty());
			fit();
		} finally {
			scroll.setRedraw(true);
		}
	}

	private void fit() {
		int width = scroll.getClientArea().width;
		if (width > 0) {
			body.setSize(width, Math.max(scroll.getClientArea().height, body.computeSize(width, SWT.DEFAULT, true).y));
			body.layout(false, true);
		}
	}

	/** Whether numbers are being read. */
	public boolean isAsking() {
		return workspace == null || question.isAsking();
	}

	/** Tells of one programme, by its part. */
	public void choose(int part) {
		bar.choose(part);
		ask();
	}

	@Override
	public void setFocus() {
		bar.setFocus();
	}

	@Override
	public void dispose() {
		if (workspace != null) {
			workspace.removeListener(commits);
		}
		books().removeListener(programmes);
		getSite().getService(Settings.class).removeListener(rescale);
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
