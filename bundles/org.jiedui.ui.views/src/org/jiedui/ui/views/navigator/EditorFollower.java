/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

/** Selects in the navigator what is selected in the active editor. */
final class EditorFollower implements ISelectionListener {

	private final NavigatorView view;
	private boolean on;

	EditorFollower(NavigatorView view, boolean on) {
		this.view = view;
		this.on = on;
		view.getSite().getPage().addPostSelectionListener(this);
	}

	/** Whether it follows. */
	boolean isOn() {
		return on;
	}

	/** Follows, or stays where it is. */
	void turn(boolean follow) {
		on = follow;
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (on && part instanceof IEditorPart && selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof EObject object) {
			view.reveal(object);
		}
	}

	void dispose() {
		view.getSite().getPage().removePostSelectionListener(this);
	}
}
