/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.widgets.Display;
import org.jiedui.model.edit.BrokenModel;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.ui.prompts.UserPrompts;

/** Tells of modules that are installed and left out, because their model is broken. */
record BrokenModelsNotice(Display display, UserPrompts prompts) {

	/** Looks in a Job, and tells then. */
	void begin() {
		Job job = Job.create(Messages.lookForModules, (ICoreRunnable) monitor -> {
			List<BrokenModel> broken = new ModelPackages(EPackage.Registry.INSTANCE).broken();
			display.asyncExec(() -> tell(broken));
		});
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	void tell(List<BrokenModel> broken) {
		if (!broken.isEmpty()) {
			prompts.inform(Messages.brokenModulesTitle, broken.stream().map(BrokenModel::sentence).collect(Collectors.joining("\n\n")));
		}
	}
}
