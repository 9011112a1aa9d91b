/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * Tells that books have data of modules that are not installed: once, and again when others are missing.
 *
 * @param told where it is remembered what was told
 */
record MissingModulesNotice(Display display, UserPrompts prompts, IEclipsePreferences told) {

	private static final String KEY = "missingModules";

	/** Looks in a Job, and tells then. */
	void begin(Workspace workspace) {
		Job job = Job.create(Messages.lookForModules, (ICoreRunnable) monitor -> {
			Labels labels = new Labels(Locale.getDefault());
			String names = workspace.missingModules().stream().map(each -> labels.label(each.model())).sorted()
					.collect(Collectors.joining(Messages.separator));
			display.asyncExec(() -> tell(workspace.location(), names));
		});
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	/** @param names of the modules, empty when none is missing */
	void tell(String location, String names) {
		boolean known = told.get(KEY, "").equals(names);
		told.put(KEY, names);
		if (!known && !names.isEmpty()) {
			prompts.inform(Messages.missingModulesTitle, NLS.bind(Messages.missingModules, location, names));
		}
	}
}
