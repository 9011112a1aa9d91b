/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.template.Template;
import org.jiedui.core.template.TemplateCatalog;
import org.jiedui.core.template.Templates;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * The submenus that create something from the templates of the installed modules. Templates are read when such a menu is made, and not before. UI
 * thread only.
 */
public final class TemplateMenu {

	private final Creations creations;
	private final Templates templates;
	private final UserPrompts prompts;

	/** @param prompts tell of templates that cannot be used */
	public TemplateMenu(Creations creations, Templates templates, UserPrompts prompts) {
		this.creations = creations;
		this.templates = templates;
		this.prompts = prompts;
	}

	/**
	 * One submenu for new objects and one for parts that complete the selected object; those that would be empty are left out.
	 *
	 * @param chosen takes what the user chose, not executed yet
	 */
	public List<IContributionItem> at(Place place, Consumer<Creation> chosen) {
		TemplateCatalog catalog = templates.of(place.year());
		List<Template> all = catalog.all();
		List<IContributionItem> menus = new ArrayList<>();
		submenu(Messages.templatesNew, creations.at(place, all), chosen, catalog.complaints()).ifPresent(menus::add);
		submenu(Messages.templatesParts, creations.completions(place, all), chosen, List.of()).ifPresent(menus::add);
		return menus;
	}

	private Optional<IContributionItem> submenu(String label, List<Creation> fitting, Consumer<Creation> chosen, List<String> complaints) {
		IMenuManager menu = new MenuManager(label);
		fitting.forEach(creation -> menu.add(action(creation, chosen)));
		if (!complaints.isEmpty()) {
			menu.add(broken(complaints));
		}
		return menu.isEmpty() ? Optional.empty() : Optional.of(menu);
	}

	private static Action action(Creation creation, Consumer<Creation> chosen) {
		Action action = new Action(creation.label()) {
			@Override
			public void run() {
				chosen.accept(creation);
			}
		};
		action.setImageDescriptor(ClassImages.descriptor(creation.object().eClass()));
		return action;
	}

	/** What cannot be used is told where it is missed. */
	private Action broken(List<String> complaints) {
		return new Action(NLS.bind(Messages.templatesBroken, complaints.size())) {
			@Override
			public void run() {
				prompts.inform(Messages.templatesBrokenTitle, String.join("\n", complaints));
			}
		};
	}
}
