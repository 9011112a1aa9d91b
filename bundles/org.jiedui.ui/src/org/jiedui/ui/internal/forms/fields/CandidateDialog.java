/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.List;
import java.util.function.Supplier;

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
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.forms.FieldContext;
import org.jiedui.ui.references.Candidate;

/** Chooses objects for a reference from a list that typing filters. */
final class CandidateDialog extends Dialog {

	private static final int DELAY = 120;

	private final FieldContext context;
	private final EReference reference;
	private CandidateSearch search;
	private CandidateTable candidates;
	private List<? extends Supplier<? extends EObject>> chosen = List.of();

	CandidateDialog(Shell parent, FieldContext context, EReference reference) {
		super(parent);
		this.context = context;
		this.reference = reference;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What was chosen, loaded into the session; empty unless the dialog was closed with OK. */
	List<EObject> chosen() {
		return chosen.stream().<EObject>map(Supplier::get).toList();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.chooseTitle, context.label()));
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
		filter.setData(DetailForm.ID, "filter");
		candidates = new CandidateTable(area, SWT.MULTI | SWT.BORDER, context.palette(), candidate -> okPressed());
		candidates.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		candidates.control().addListener(SWT.Selection, event -> enable());
		search = new CandidateSearch(words -> context.form().candidates().query(context.owner(), reference, words, CandidateTable.LIMIT),
				area.getDisplay()::asyncExec, this::answered);
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
		if (candidates.control().isDisposed()) {
			return;
		}
		if (failure == null) {
			candidates.show(found);
		} else {
			candidates.say(Messages.failedQuery);
		}
		enable();
	}

	private void enable() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!candidates.all().isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.addEntry, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable();
	}

	@Override
	protected void okPressed() {
		chosen = candidates.all().stream().map(Candidate::object).toList();
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
