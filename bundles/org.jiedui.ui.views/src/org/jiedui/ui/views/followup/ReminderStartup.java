/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.plan.FollowUp;
import org.jiedui.core.plan.FollowUpReader;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.Continuation;

/**
 * Tells what is due, once the window is there and the books are open: in a Job of its own that asks for a number first, and only where there is
 * something to tell. The platform runs it after the start.
 */
public final class ReminderStartup implements IStartup {

	/** So long the screen has to settle. */
	private static final int CALM_MILLIS = 3_000;

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			Books books = workbench.getService(Books.class);
			FollowUpSettings settings = FollowUpSettings.ofWorkspace();
			if (books != null && settings.reminds()) {
				new Continuation<>(books.workspace()).then(workspace -> schedule(workbench, workspace, settings));
			}
		});
	}

	private static void schedule(IWorkbench workbench, Workspace workspace, FollowUpSettings settings) {
		int days = settings.days();
		Set<String> names = settings.names();
		Job job = Job.create(Messages.reading, (ICoreRunnable) monitor -> {
			FollowUpReader reader = new FollowUpReader(workspace, new Labels(Locale.getDefault()));
			LocalDate today = LocalDate.now();
			if (!settings.reminds() || !reader.mayBeDue(today.plusDays(days))) {
				return;
			}
			FollowUp followUp = Reminder.of(reader.read(today, days), names);
			if (!followUp.due().isEmpty() && !monitor.isCanceled()) {
				workbench.getDisplay().asyncExec(() -> new Reminder(workbench, followUp, days).show());
			}
		});
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule(CALM_MILLIS);
	}
}
