/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jiedui.ui.internal.grid.CellChange;

/**
 * Finds a text in the cells of a grid and replaces it: first it lists what would change, and does then what is still ticked, as one step of undo.
 * Stays open beside the grid.
 */
public final class ReplaceDialog extends Dialog {

	private static final int SLICE = 500;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 260;

	private final ReplaceTarget target;
	private final List<SearchScope> scopes = new ArrayList<>();
	private Text find;
	private Text replacement;
	private Combo scope;
	private Button caseMatters;
	private Button wholeCell;
	private HitTable hits;
	private Label state;
	private CellSearch search;

	public ReplaceDialog(Shell parent, ReplaceTarget target) {
		super(parent);
		this.target = target;
		setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		find = text(area, Messages.find);
		replacement = text(area, Messages.replace);
		new Label(area, SWT.NONE).setText(Messages.scope);
		scope = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(scope);
		addScopes();
		new Label(area, SWT.NONE);
		Composite options = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(options);
		caseMatters = check(options, Messages.caseMatters);
		wholeCell = check(options, Messages.wholeCell);
		hits = new HitTable(area, hit -> target.show(hit.position(), hit.column()), this::enable);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(hits.control());
		state = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(state);
		find.addListener(SWT.Modify, event -> forget());
		replacement.addListener(SWT.Modify, event -> forget());
		scope.addListener(SWT.Selection, event -> forget());
		return area;
	}

	private static Text text(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private Button check(Composite options, String label) {
		Button check = new Button(options, SWT.CHECK);
		check.setText(label);
		check.addListener(SWT.Selection, event -> forget());
		return check;
	}

	private void addScopes() {
		target.selection().ifPresent(cells -> add(Messages.scopeSelection, cells));
		target.focusColumn().ifPresent(column -> add(NLS.bind(Messages.scopeColumn, column.heading()), SearchScope.of(List.of(column))));
		add(Messages.scopeAll, SearchScope.of(target.columns()));
		scope.select(target.selection().isPresent() ? 0 : scope.getItemCount() - 1);
	}

	private void add(String label, SearchScope cells) {
		scopes.add(cells);
		scope.add(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.PROCEED_ID, Messages.findButton, true);
		createButton(parent, IDialogConstants.OK_ID, Messages.replaceButton, false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
		enable();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.PROCEED_ID) {
			look();
		} else if (button == IDialogConstants.OK_ID) {
			replace();
		} else {
			super.buttonPressed(button);
		}
	}

	private void enable() {
		getButton(IDialogConstants.PROCEED_ID).setEnabled(!find.getText().isEmpty());
		getButton(IDialogConstants.OK_ID).setEnabled(!hits.ticked().isEmpty());
	}

	/** What was found belongs to another question. */
	private void forget() {
		search = null;
		hits.show(List.of());
		state.setText("");
		enable();
	}

	// ---- finding

	private void look() {
		SearchTerm term = new SearchTerm(find.getText(), caseMatters.getSelection(), wholeCell.getSelection());
		CellSearch begun = new CellSearch(target.rows(), scopes.get(scope.getSelectionIndex()), target.reader(), term, replacement.getText());
		search = begun;
		hits.show(List.of());
		continueWith(begun);
	}

	private void continueWith(CellSearch running) {
		if (running != search || getShell() == null || getShell().isDisposed()) {
			return;
		}
		if (running.advance(SLICE)) {
			say(NLS.bind(Messages.looking, running.hits().size()));
			getShell().getDisplay().asyncExec(() -> continueWith(running));
		} else {
			found(running.hits());
		}
	}

	private void found(List<Hit> all) {
		hits.show(all);
		long impossible = all.stream().filter(hit -> !hit.isPossible()).count();
		if (all.isEmpty()) {
			say(Messages.nothing);
		} else {
			say(impossible == 0 ? NLS.bind(Messages.found, all.size()) : NLS.bind(Messages.foundSome, all.size(), impossible));
		}
		enable();
	}

	// ---- replacing

	private void replace() {
		CellSearch asked = search;
		List<CellChange> changes = hits.ticked().stream().filter(asked::isCurrent).map(Hit::change).flatMap(Optional::stream).toList();
		int stale = hits.ticked().size() - changes.size();
		target.execute(Messages.undo, changes);
		forget();
		say(stale == 0 ? NLS.bind(Messages.replaced, changes.size()) : NLS.bind(Messages.replacedSome, changes.size(), stale));
	}

	private void say(String text) {
		state.setText(text);
		state.getParent().layout();
	}
}
