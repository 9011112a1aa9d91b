/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.create;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The submenu New of context menus. */
public final class CreationMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return new CreationItems(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).make();
	}
}
