/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.parts;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor in which nothing is changed, so that it never has anything to save. */
public abstract class ReadingEditor extends EditorPart {

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// There is nothing to save.
	}

	@Override
	public final void doSaveAs() {
		// There is nothing to save.
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}
}
