/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** Finds the editor of a programme's assessments that is open already, though programmes may be called alike. */
public class SameSheet implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference editor, IEditorInput input) {
		try {
			return AssessmentEditor.ID.equals(editor.getId()) && input.equals(editor.getEditorInput());
		} catch (PartInitException lost) {
			// What it was about cannot be restored, so it is about something else.
			return false;
		}
	}
}
