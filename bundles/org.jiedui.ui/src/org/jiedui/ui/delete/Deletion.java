/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.delete;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.session.DeletionImpact;
import org.jiedui.core.session.DeletionInquiry;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * Deletes objects of a session, after asking. What refers to them is looked up in a Job; the question lists it, and referring objects that are
 * not loaded are loaded, so that their references go, and can come back, with the same step of undo. UI thread only.
 */
public final class Deletion {

	private final Session session;
	private final UserPrompts prompts;
	private final ImpactText text;

	public Deletion(Session session, UserPrompts prompts, Labels labels) {
		this.session = session;
		this.prompts = prompts;
		text = new ImpactText(labels);
	}

	/** Whether the objects may be deleted: there are some, and none is frozen. */
	public boolean isPossible(Collection<? extends EObject> objects) {
		return !objects.isEmpty() && session.delete(objects).canExecute();
	}

	/** Asks and deletes. Returns at once; nothing happens when the answer is no. */
	public void delete(Collection<? extends EObject> objects) {
		List<? extends EObject> doomed = EcoreUtil.filterDescendants(objects);
		DeletionInquiry inquiry = session.inquireDeletion(doomed);
		Display display = Display.getCurrent();
		Job job = new Job(Messages.Deletion_job) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					DeletionImpact impact = inquiry.ask();
					Optional<Fetch> missing = impact.notLoaded().isEmpty() ? Optional.empty() : Optional.of(session.fetch(impact.notLoaded()));
					display.asyncExec(() -> confirm(doomed, impact, missing));
					return Status.OK_STATUS;
				} catch (WorkspaceException failure) {
					return Status.error(failure.getMessage(), failure);
				}
			}
		};
		job.schedule();
	}

	private void confirm(List<? extends EObject> objects, DeletionImpact impact, Optional<Fetch> missing) {
		String question = text.question(objects, impact);
		if (prompts.confirm(Messages.Deletion_title, question, Messages.Deletion_verb)) {
			missing.ifPresent(session::attach);
			session.editingDomain().getCommandStack().execute(session.delete(objects));
		}
	}
}
