/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.search;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.jiedui.core.workspace.SearchHit;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.views.EmptyHint;
import org.jiedui.ui.views.LastQuestion;

/** A box, and what it finds in all programmes while somebody types. */
public final class SearchView extends ViewPart {

	/** Identifier of the view. */
	public static final String ID = "org.jiedui.ui.views.search";

	/** So long after the last key the database is asked. */
	private static final int DELAY_MILLIS = 180;
	/** More than a person reads; then the words are to be narrowed. */
	private static final int LIMIT = 200;

	private final Labels labels = new Labels(Locale.getDefault());
	private final Runnable search = this::search;
	private IMemento memento;
	private Books books;
	private Text box;
	private EmptyHint page;
	private SearchTable table;
	private LastQuestion question;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
		books = site.getService(Books.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(parent);
		box = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		box.setMessage(Messages.hint);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(box);
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		page = new EmptyHint(area, Messages.empty);
		table = new SearchTable(page.content(), row -> getSite().getService(EditorOpener.class).show(row.hit().id(), null));
		table.restore(memento);
		page.showEmpty(true);
		question = new LastQuestion(books.workspace(), box.getDisplay()::asyncExec,
				getSite().getService(IWorkbenchSiteProgressService.class)::schedule);
		box.addModifyListener(event -> box.getDisplay().timerExec(DELAY_MILLIS, search));
		box.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.focusFirst();
				event.doit = false;
			}
		}));
		box.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> table.openFirst()));
		getSite().setSelectionProvider(table.viewer());
	}

	private void search() {
		if (box.isDisposed()) {
			return;
		}
		question.cancel();
		String words = box.getText().strip();
		if (words.isEmpty()) {
			page.say(Messages.empty);
			page.showEmpty(true);
			setContentDescription("");
			return;
		}
		question.ask(NLS.bind(Messages.searching, words), workspace -> workspace.search(words, LIMIT), hits -> show(words, hits));
	}

	private void show(String words, List<SearchHit> hits) {
		if (box.isDisposed()) {
			return;
		}
		table.show(hits.stream().map(hit -> new SearchRow(hit, labels.label(hit.type()), programme(hit))).toList());
		page.say(NLS.bind(Messages.nothingFound, words));
		page.showEmpty(hits.isEmpty());
		setContentDescription(hits.size() < LIMIT ? NLS.bind(Messages.found, hits.size()) : NLS.bind(Messages.foundMore, hits.size()));
	}

	private String programme(SearchHit hit) {
		if (hit.programme() == null) {
			return Messages.register;
		}
		return books.programmes().stream().filter(entry -> entry.part() == hit.programme().part()).map(ProgrammeEntry::name).findFirst()
				.orElse("");
	}

	@Override
	public void setFocus() {
		box.setFocus();
		box.selectAll();
	}

	@Override
	public void saveState(IMemento state) {
		table.save(state);
	}

	@Override
	public void dispose() {
		question.cancel();
		super.dispose();
	}
}
