/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.grid.EmptyGrid;
import org.jiedui.ui.grid.GridGrouping;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.ListRowSource;
import org.jiedui.ui.grid.PagedRowSource;
import org.jiedui.ui.grid.RowSource;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.savedviews.LedgerViews;
import org.jiedui.ui.savedviews.ViewDesk;
import org.jiedui.ui.savedviews.ViewMemory;
import org.jiedui.ui.settings.Settings;

/**
 * What a ledger page works on and with.
 *
 * @param page what all pages have
 * @param ledger which rows
 * @param catalog all ledgers
 */
record LedgerContext(PageContext page, Ledger ledger, LedgerCatalog catalog) {

	IWorkbenchPartSite site() {
		return page.site();
	}

	OpenBooks books() {
		return page.books();
	}

	Settings settings() {
		return page.settings();
	}

	/** The rows that there are now, in the order of the books. */
	List<EObject> rows() {
		return ledger.rows(ledger.rootTypes().stream().flatMap(type -> books().roots(type).stream()).toList());
	}

	/** Where something new on this page would go. */
	Place place(EObject selected) {
		return new Place(books(), selected, ledger, null);
	}

	UserPrompts prompts() {
		return site().getService(UserPrompts.class);
	}

	ValueFormat format() {
		return settings().valueFormat();
	}

	GridSetup grid(EmptyGrid empty) {
		List<LedgerColumn> columns = new LedgerColumns(format()).of(ledger, catalog.creatable(ledger)).stream()
				.filter(column -> column.feature().map(PageContext::isShown).orElse(true)).toList();
		return grid(empty, columns, rowSource()).grouping(grouping());
	}

	/** A grid of these columns and rows, grouped by nothing. */
	GridSetup grid(EmptyGrid empty, List<LedgerColumn> columns, RowSource rows) {
		return new GridSetup(books().session(), ledger.id(), columns, rows, format(), prompts())
				.findings(books().findings()).foreignChanges(books().foreignChanges())
				.candidates(books().candidates()).empty(empty).settings(page.arrangement("grids"));
	}

	/** By what the model says that rows are grouped. */
	private GridGrouping grouping() {
		return new GridGrouping(new ClassTraits(ledger.type()).groupsShown().stream()
				.map(feature -> new GridGrouping.Level(feature.getName(), FeaturePath.of(feature).isDate() ? Span.YEAR : Span.VALUE, GroupKey.VALUE, false))
				.toList());
	}

	/** The views of the ledger that are kept with the books, none of them read yet. */
	ViewDesk views() {
		LedgerViews views = new LedgerViews(books().session().workspace().settings(), ledger.id(), books().questions(), format());
		return new ViewDesk(views, new ViewMemory(page.arrangement("views"), ledger.id()), prompts());
	}

	boolean hasErrors(EObject row) {
		return books().findings().findings(row).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}

	/** Rows that are loaded as a whole, or by the page where there are very many. */
	private RowSource rowSource() {
		if (ledger.ofParts() || !books().isPaged(ledger.type())) {
			return new ListRowSource(this::rows, this::hasErrors);
		}
		return new PagedRowSource(books().session(), Query.of(ledger.type()).within(books().part()), format(), books().questions(),
				books().findings());
	}

	/** The forms of the rows, not made yet. */
	DetailPane details(Composite parent) {
		return new DetailPane(parent, page, page.arrangement("details." + ledger.id()));
	}
}
