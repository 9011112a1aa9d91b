/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.jiedui.ui.books.OpenBooks;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All that modules add to the menus of ledgers. An OSGi service; the bundles that add something may come and go at any time. */
@Component(service = CellMenus.class)
public final class CellMenus {

	private final List<CellMenu> menus = new CopyOnWriteArrayList<>();

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addMenu(CellMenu menu) {
		menus.add(menu);
	}

	void removeMenu(CellMenu menu) {
		menus.remove(menu);
	}

	/** Lets all of them add what they have; see {@link CellMenu#fill}. */
	public void fill(IMenuManager menu, OpenBooks books, List<EObject> rows, Optional<EStructuralFeature> feature) {
		menu.add(new Separator());
		menus.forEach(each -> each.fill(menu, books, rows, feature));
	}
}
