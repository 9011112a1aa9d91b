/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.search;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.workspace.SearchHit;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;

/** Asks the database for words. Cancelling it means that nobody waits for the answer any more; the database is left to finish in peace. */
final class SearchJob extends Job {

	/** More than a person reads; then the words are to be narrowed. */
	static final int LIMIT = 200;

	private final Workspace workspace;
	private final String words;
	private final Consumer<List<SearchHit>> found;

	/** @param found given the hits on the job's thread, unless the job was cancelled */
	SearchJob(Workspace workspace, String words, Consumer<List<SearchHit>> found) {
		super(NLS.bind(Messages.searching, words));
		this.workspace = workspace;
		this.words = words;
		this.found = found;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		try {
			List<SearchHit> hits = workspace.search(words, LIMIT);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			found.accept(hits);
			return Status.OK_STATUS;
		} catch (WorkspaceException e) {
			return Status.error(e.getLocalizedMessage(), e);
		}
	}
}
