/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/**
 * Gives views that are not shown yet the titles of the language of the screen: the workbench keeps those that they had when it was closed, perhaps
 * in another language, until somebody opens them.
 */
final class ViewTitles {

	private final IWorkbench workbench;

	ViewTitles(IWorkbench workbench) {
		this.workbench = workbench;
	}

	void restore() {
		IViewRegistry registry = workbench.getViewRegistry();
		EModelService model = workbench.getService(EModelService.class);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (MPart part : model.findElements(window.getService(MWindow.class), null, MPart.class)) {
				IViewDescriptor view = part.getObject() == null ? registry.find(part.getElementId()) : null;
				if (view != null) {
					part.setLabel(view.getLabel());
				}
			}
		}
	}
}
