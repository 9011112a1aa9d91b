/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.slf4j.LoggerFactory;

/** Runs commands whose handlers other bundles bring. */
final class ParameterlessCommand {

	private ParameterlessCommand() {
	}

	/** Does nothing but log where nobody handles the command. */
	static void run(IWorkbenchPartSite site, String id) {
		try {
			site.getService(IHandlerService.class).executeCommand(id, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException refused) {
			LoggerFactory.getLogger(ParameterlessCommand.class).warn("The command {} cannot be run now", id, refused);
		}
	}
}
