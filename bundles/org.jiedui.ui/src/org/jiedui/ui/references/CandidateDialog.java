/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.references;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jiedui.ui.internal.references.CandidateSearch;
import org.jiedui.ui.internal.references.CandidateTable;
import org.jiedui.ui.internal.references.Messages;
import org.jiedui.ui.internal.widgets.WidgetId;
import org.jiedui.ui.theme.Palette;

/** Chooses objects for a reference from a list that typing filters. UI thread only. */
public final class CandidateDialog extends Dialog {

	private static final int DELAY = 120;

	private final String label;
	private final ReferenceCandidates source;
	private final EObject owner;
	private final EReference reference;
	private final boolean several;
	private CandidateSearch<Candidate> search;
	private CandidateTable candidates;
	private List<Candidate> chosen = List.of();

	/**
	 * @param label what is chosen for, in the user's language
	 * @param several whether more than one may be chosen
	 */
	public CandidateDialog(Shell parent, String label, ReferenceCandidates source, EObject owner, EReference reference, boolean several) {
		super(parent);
		this.label = label;
		this.source = source;
		this.owner = owner;
		this.reference = reference;
		this.several = several;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What was chosen; empty unless the dialog was closed by its button. */
	public List<EObject> chosen() {
		return chosen.stream().<EObject>map(candidate -> candidate.object().get()).toList();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.chooseTitle, label));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(420, 460);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.chooseText);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		WidgetId.set(filter, "filter");
		candidates = new CandidateTable(area, SWT.BORDER | (several ? SWT.MULTI : SWT.SINGLE), new Palette(), candidate -> okPressed());
		candidates.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		candidates.control().addListener(SWT.Selection, event -> enable());
		search = new CandidateSearch<>(words -> source.query(owner, reference, words, CandidateTable.LIMIT), area.getDisplay()::asyncExec,
				this::answered);
		Runnable ask = () -> ask(filter);
		filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(DELAY, ask));
		filter.addListener(SWT.DefaultSelection, event -> okPressed());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				candidates.control().setFocus();
			}
		});
		ask(filter);
		return area;
	}

	private void ask(Text filter) {
		if (!filter.isDisposed() && !search.ask(filter.getText())) {
			candidates.say(Messages.searching);
		}
	}

	private void answered(List<Candidate> found, Throwable failure) {
		if (!candidates.control().isDisposed()) {
			candidates.show(found, failure);
			enable();
		}
	}

	private void enable() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!candidates.all().isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.choose, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable();
	}

	@Override
	protected void okPressed() {
		chosen = candidates.all();
		if (!chosen.isEmpty()) {
			super.okPressed();
		}
	}

	@Override
	public boolean close() {
		search.cancel();
		return super.close();
	}
}
