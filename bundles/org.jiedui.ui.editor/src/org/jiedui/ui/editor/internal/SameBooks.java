/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/**
 * Finds the editor of books that is open already. The workbench itself would compare names for an editor that it has not shown since its start,
 * and books may have got another name, or the screen another language, since then.
 */
public class SameBooks implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference editor, IEditorInput input) {
		try {
			return BooksEditor.ID.equals(editor.getId()) && input.equals(editor.getEditorInput());
		} catch (PartInitException lost) {
			// What it was about cannot be restored, so it is about something else.
			return false;
		}
	}
}
