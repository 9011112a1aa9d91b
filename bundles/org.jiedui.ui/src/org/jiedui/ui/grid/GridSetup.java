/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Widget;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.references.LoadedCandidates;
import org.jiedui.ui.references.ReferenceCandidates;

/** What a grid works on and with. What is not set has a sensible standard. */
public final class GridSetup {

	final Session session;
	final String ledger;
	final List<LedgerColumn> columns;
	final RowSource rows;
	final ValueFormat format;
	final UserPrompts prompts;
	FindingLookup findings = FindingLookup.NONE;
	ForeignChanges foreignChanges = ForeignChanges.NONE;
	ReferenceCandidates candidates;
	IDialogSettings settings = new DialogSettings("grids");
	EmptyGrid empty = EmptyGrid.SILENT;
	GridGrouping grouping = GridGrouping.NONE;
	RowMenu rowMenu = (menu, rows) -> {
	};

	/**
	 * @param session in which the rows are edited
	 * @param ledger identifier under which the arrangement of columns is remembered
	 * @param columns all columns, in their standard order
	 * @param rows the rows
	 * @param format how values look
	 * @param prompts asks and tells
	 */
	public GridSetup(Session session, String ledger, List<LedgerColumn> columns, RowSource rows, ValueFormat format, UserPrompts prompts) {
		this.session = Objects.requireNonNull(session, "session");
		this.ledger = Objects.requireNonNull(ledger, "ledger");
		this.columns = List.copyOf(columns);
		this.rows = Objects.requireNonNull(rows, "rows");
		this.format = Objects.requireNonNull(format, "format");
		this.prompts = Objects.requireNonNull(prompts, "prompts");
	}

	/** What is known to be wrong with rows; nothing unless set. */
	public GridSetup findings(FindingLookup lookup) {
		findings = lookup;
		return this;
	}

	/** What others changed; nothing unless set. */
	public GridSetup foreignChanges(ForeignChanges lookup) {
		foreignChanges = lookup;
		return this;
	}

	/** What references may name; the loaded roots of the session unless set. */
	public GridSetup candidates(ReferenceCandidates lookup) {
		candidates = lookup;
		return this;
	}

	/** Where the arrangement of columns is kept; forgotten with the grid unless set. */
	public GridSetup settings(IDialogSettings section) {
		settings = section;
		return this;
	}

	/** By what rows are grouped until somebody arranges them otherwise; by nothing unless set. */
	public GridSetup grouping(GridGrouping standard) {
		grouping = standard;
		return this;
	}

	/** What stands in the grid while it has no rows. */
	public GridSetup empty(EmptyGrid notice) {
		empty = notice;
		return this;
	}

	/** What can be done with rows, for their menu. */
	public GridSetup rowMenu(RowMenu menu) {
		rowMenu = menu;
		return this;
	}

	/** @param owner with which candidates go that are made here */
	ReferenceCandidates candidatesFor(Widget owner) {
		if (candidates != null) {
			return candidates;
		}
		LoadedCandidates loaded = new LoadedCandidates(session, format.labels());
		owner.addDisposeListener(event -> loaded.dispose());
		return loaded;
	}
}
