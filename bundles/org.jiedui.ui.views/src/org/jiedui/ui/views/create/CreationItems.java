/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.create.Creation;
import org.jiedui.ui.create.Creations;
import org.jiedui.ui.images.ClassImages;

/** The entries of a menu that creates objects where the user is. */
final class CreationItems {

	private final IWorkbenchWindow window;

	CreationItems(IWorkbenchWindow window) {
		this.window = window;
	}

	/** One entry for each kind that fits, parts apart from rows; empty when nothing fits. */
	IContributionItem[] make() {
		LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
		Creations creations = new Creations(catalog, new Labels(Locale.getDefault()));
		List<Creation> fitting = CurrentPlace.in(window).map(creations::at).orElse(List.of());
		List<IContributionItem> items = new ArrayList<>();
		Boolean part = null;
		for (Creation creation : fitting) {
			if (part != null && part != creation.part()) {
				items.add(new Separator());
			}
			part = creation.part();
			items.add(new ActionContributionItem(action(creation)));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private Action action(Creation creation) {
		Action action = new Action(creation.label()) {
			@Override
			public void run() {
				creation.execute();
				window.getService(EditorOpener.class).show(creation.books(), creation.object(), null);
			}
		};
		action.setImageDescriptor(ClassImages.descriptor(creation.object().eClass()));
		return action;
	}
}
