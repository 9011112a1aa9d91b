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
import org.jiedui.core.template.Templates;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.create.Creation;
import org.jiedui.ui.create.Creations;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.create.TemplateMenu;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.prompts.UserPrompts;

/** The entries of a menu that creates objects where the user is. */
final class CreationItems {

	private final IWorkbenchWindow window;

	CreationItems(IWorkbenchWindow window) {
		this.window = window;
	}

	/** What templates make, then one entry for each kind that fits, parts apart from rows; empty when nothing fits. */
	IContributionItem[] make() {
		return CurrentPlace.in(window).map(this::at).orElseGet(() -> new IContributionItem[0]);
	}

	private IContributionItem[] at(Place place) {
		LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
		Creations creations = new Creations(catalog, new Labels(Locale.getDefault()));
		// of a programme there are very many kinds, which nobody reads to their end
		List<IContributionItem> items = new ArrayList<>(templates(creations).at(place, this::create));
		List<Creation> fitting = creations.at(place);
		if (!items.isEmpty() && !fitting.isEmpty()) {
			items.add(new Separator());
		}
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

	private TemplateMenu templates(Creations creations) {
		return new TemplateMenu(creations, window.getService(Templates.class), window.getService(UserPrompts.class));
	}

	private Action action(Creation creation) {
		Action action = new Action(creation.label()) {
			@Override
			public void run() {
				create(creation);
			}
		};
		action.setImageDescriptor(ClassImages.descriptor(creation.object().eClass()));
		return action;
	}

	private void create(Creation creation) {
		creation.execute();
		window.getService(EditorOpener.class).show(creation.books(), creation.object(), null);
	}
}
