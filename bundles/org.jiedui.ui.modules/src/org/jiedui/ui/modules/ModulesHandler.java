/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.modules;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.modules.Modules;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.prompts.UserPrompts;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Shows the modules. */
public final class ModulesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		BundleContext context = FrameworkUtil.getBundle(ModulesHandler.class).getBundleContext();
		Modules modules = context.getService(context.getServiceReference(Modules.class));
		var workbench = PlatformUI.getWorkbench();
		ModulesDialog dialog = new ModulesDialog(HandlerUtil.getActiveShell(event), modules, workbench.getService(Books.class).workspace(),
				workbench.getService(UserPrompts.class));
		dialog.open();
		if (dialog.isRestartWanted()) {
			workbench.getDisplay().asyncExec(workbench::restart);
		}
		return null;
	}
}
