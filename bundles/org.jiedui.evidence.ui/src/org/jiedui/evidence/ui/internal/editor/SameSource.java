/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** Finds the editor of a document that is open already, though documents may be called alike. */
public class SameSource implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference editor, IEditorInput input) {
		try {
			return SourceEditor.ID.equals(editor.getId()) && input.equals(editor.getEditorInput());
		} catch (PartInitException lost) {
			// What it was about cannot be restored, so it is about something else.
			return false;
		}
	}
}
