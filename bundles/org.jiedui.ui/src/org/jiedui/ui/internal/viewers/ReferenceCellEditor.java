/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.viewers;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.references.CandidateDialog;
import org.jiedui.ui.references.ReferenceCandidates;

/** A reference, chosen in a dialog. */
final class ReferenceCellEditor extends DialogCellEditor {

	private final EObject owner;
	private final EReference reference;
	private final ValueFormat format;
	private final ReferenceCandidates candidates;

	ReferenceCellEditor(Composite parent, EObject owner, EReference reference, ValueFormat format, ReferenceCandidates candidates) {
		super(parent);
		this.owner = owner;
		this.reference = reference;
		this.format = format;
		this.candidates = candidates;
	}

	@Override
	protected Object openDialogBox(Control window) {
		CandidateDialog dialog = new CandidateDialog(window.getShell(), format.labels().label(reference), candidates, owner, reference, false);
		return dialog.open() == Window.OK ? dialog.chosen().getFirst() : null;
	}

	@Override
	protected void updateContents(Object value) {
		if (getDefaultLabel() != null) {
			getDefaultLabel().setText(format.text(reference, Referred.unwrap(value)));
		}
	}
}
