/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.jiedui.ui.parts.EditorSelection;

/** What is selected for the rest of the workbench: the object of the books that stands behind the selected indicator. */
final class SheetSelection extends EditorSelection {

	private ISelection selection = StructuredSelection.EMPTY;

	/** @param object null for none */
	void select(EObject object) {
		ISelection now = object == null ? StructuredSelection.EMPTY : new StructuredSelection(object);
		if (!now.equals(selection)) {
			selection = now;
			tell();
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection other) {
		// The sheet alone says what is selected in it.
	}
}
