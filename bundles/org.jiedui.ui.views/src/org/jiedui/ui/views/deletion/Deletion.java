/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.deletion;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.session.DeletionImpact;
import org.jiedui.core.session.DeletionInquiry;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.ui.views.clipboard.SelectedObjects;

/**
 * A deletion from the question to the command. What refers to the objects is looked up in a Job, also where it is not loaded; it is loaded then,
 * so that the deletion can take these references away.
 */
public final class Deletion {

	private final SelectedObjects selected;
	private final Shell shell;

	/** @param shell over which the question is asked */
	public Deletion(SelectedObjects selected, Shell shell) {
		this.selected = selected;
		this.shell = shell;
	}

	/** Looks up, asks, deletes. Returns at once; to be called on the UI thread. */
	public void begin() {
		Session session = selected.books().session();
		DeletionInquiry inquiry = session.inquireDeletion(selected.objects());
		Job job = Job.create(Messages.lookingUp, (ICoreRunnable) monitor -> {
			try {
				DeletionImpact impact = inquiry.ask();
				Fetch referrers = impact.notLoaded().isEmpty() ? new Fetch(List.of(), List.of()) : session.fetch(impact.notLoaded());
				shell.getDisplay().asyncExec(() -> ask(impact, referrers));
			} catch (WorkspaceException e) {
				throw new CoreException(Status.error(e.getLocalizedMessage(), e));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private void ask(DeletionImpact impact, Fetch referrers) {
		if (shell.isDisposed()) {
			return;
		}
		Session session = selected.books().session();
		session.attach(referrers);
		Command command = session.delete(selected.objects());
		DeletionDialog dialog = new DeletionDialog(shell, selected.objects(), Referrers.of(impact, session), impact.complete(), command.canExecute());
		if (dialog.open() == Window.OK) {
			session.editingDomain().getCommandStack().execute(command);
		}
	}
}
