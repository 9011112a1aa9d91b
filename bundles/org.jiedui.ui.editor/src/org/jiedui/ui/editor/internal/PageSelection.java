/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.jiedui.ui.parts.EditorSelection;

/**
 * The selection of somebody else, who may be replaced: for the editor that of the page in front, for a page that of its grid. UI thread only.
 */
final class PageSelection extends EditorSelection {

	private final ISelectionChangedListener forward = event -> tell();
	private final Supplier<? extends ISelection> otherwise;
	private ISelectionProvider source;

	/** @param otherwise what is selected while nobody is followed; never null */
	PageSelection(Supplier<? extends ISelection> otherwise) {
		this.otherwise = otherwise;
	}

	/** Follows another one, or none when it is null; tells what is selected now. */
	void follow(ISelectionProvider provider) {
		if (source != null) {
			source.removeSelectionChangedListener(forward);
		}
		source = provider;
		if (source != null) {
			source.addSelectionChangedListener(forward);
		}
		tell();
	}

	@Override
	public ISelection getSelection() {
		return source == null ? otherwise.get() : source.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		if (source != null) {
			source.setSelection(selection);
		}
	}
}
