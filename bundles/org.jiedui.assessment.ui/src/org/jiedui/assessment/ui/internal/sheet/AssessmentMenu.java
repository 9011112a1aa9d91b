/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.grid.CellMenu;
import org.osgi.service.component.annotations.Component;

/** What menus of ledgers offer for assessments and their scores. */
@Component
public final class AssessmentMenu implements CellMenu {

	@Override
	public void fill(IMenuManager menu, OpenBooks books, List<EObject> rows, Optional<EStructuralFeature> feature) {
		if (rows.size() == 1) {
			AssessmentOpening.year(rows.getFirst()).ifPresent(year -> menu.add(action(books.part(), year)));
		}
	}

	private static Action action(int part, int year) {
		Action action = new Action(Messages.Open_title) {
			@Override
			public void run() {
				new AssessmentOpening(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
						PlatformUI.getWorkbench().getService(Books.class)).open(part, Optional.of(year));
			}
		};
		action.setImageDescriptor(ImageDescriptor.createFromURL(AssessmentMenu.class.getResource("/icons/assessment.svg")));
		return action;
	}
}
