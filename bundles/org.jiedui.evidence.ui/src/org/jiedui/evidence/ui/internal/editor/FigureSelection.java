/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.ui.parts.EditorSelection;

/** The selected figure. */
final class FigureSelection extends EditorSelection {

	private SourceDesk desk;

	/** From now on tells what is selected there. */
	void follow(SourceDesk shown) {
		desk = shown;
		shown.addListener(new DeskListener() {
			@Override
			public void selected() {
				tell();
			}

			@Override
			public void changed() {
				// Who shows a figure hears of its changes from the session.
			}
		});
		tell();
	}

	@Override
	public ISelection getSelection() {
		return desk == null ? StructuredSelection.EMPTY : desk.selected().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (desk != null && selection instanceof IStructuredSelection rows && rows.getFirstElement() instanceof ReportedFigure figure) {
			desk.select(figure);
		}
	}
}
