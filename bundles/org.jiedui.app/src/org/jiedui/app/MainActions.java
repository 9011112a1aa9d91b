/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Brings to life those commands of the platform that have no handler of their own. Menus come from the extensions. */
final class MainActions extends ActionBarAdvisor {

	MainActions(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		register(ActionFactory.BACKWARD_HISTORY.create(window));
		register(ActionFactory.FORWARD_HISTORY.create(window));
	}
}
