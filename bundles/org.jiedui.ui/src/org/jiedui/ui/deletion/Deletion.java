/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.deletion;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.session.DeletionImpact;
import org.jiedui.core.session.DeletionInquiry;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.vocabulary.Freeze;

/**
 * A deletion from the question to the command. What refers to the objects is looked up in a Job, also where it is not loaded; it is loaded then,
 * so that the deletion can take these references away.
 */
public final class Deletion {

	private final Session session;
	private final List<EObject> objects;
	private final Shell shell;

	/**
	 * @param session whose objects they are
	 * @param objects what is to go
	 * @param shell over which the question is asked
	 */
	public Deletion(Session session, Collection<? extends EObject> objects, Shell shell) {
		this.session = session;
		this.objects = List.copyOf(objects);
		this.shell = shell;
	}

	/**
	 * Whether the objects may be deleted as far as they say themselves: there are some, and none is frozen. Answers at once; what refers to them is
	 * looked up only when the deletion begins.
	 */
	public boolean isPossible() {
		return !objects.isEmpty() && objects.stream().noneMatch(Freeze::isFrozen);
	}

	/** Looks up, asks, deletes. Returns at once; to be called on the UI thread. */
	public void begin() {
		DeletionInquiry inquiry = session.inquireDeletion(objects);
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
		session.attach(referrers);
		Command command = session.delete(objects);
		DeletionDialog dialog = new DeletionDialog(shell, objects, new Referrers(session, objects).rows(impact), impact.complete(), command.canExecute());
		if (dialog.open() == Window.OK) {
			session.editingDomain().getCommandStack().execute(command);
		}
	}
}
