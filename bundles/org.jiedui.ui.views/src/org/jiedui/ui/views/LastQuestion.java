/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.ui.books.Continuation;

/**
 * Asks the workspace in a Job, on behalf of a view in which somebody types or selects faster than the database answers: only the answer to
 * the last question counts. Cancelling means that nobody waits any more; the database is left to finish in peace. UI thread only.
 */
public final class LastQuestion {

	private final CompletableFuture<Workspace> workspace;
	private final Executor ui;
	private final Consumer<Job> schedule;
	private Job last;

	/**
	 * @param workspace never completed exceptionally
	 * @param ui runs on the UI thread what it is given, or not at all once that is gone
	 * @param schedule has a job done
	 */
	public LastQuestion(CompletableFuture<Workspace> workspace, Executor ui, Consumer<Job> schedule) {
		this.workspace = workspace;
		this.ui = ui;
		this.schedule = schedule;
	}

	/**
	 * Asks once the workspace is open. A failure is shown as that of the Job.
	 *
	 * @param name what the Progress view shows
	 * @param question waits for the database, on the Job's thread
	 * @param answered given the answer on the UI thread, unless something else was asked meanwhile
	 */
	public <T> void ask(String name, Function<Workspace, T> question, Consumer<T> answered) {
		cancel();
		Question<T> asked = new Question<>(name, question, answered);
		last = asked;
		new Continuation<>(workspace).then(opened -> {
			if (last == asked) {
				schedule.accept(asked);
			}
		});
	}

	/** Waits for no answer any more. */
	public void cancel() {
		if (last != null) {
			last.cancel();
			last = null;
		}
	}

	final class Question<T> extends Job {

		private final Function<Workspace, T> question;
		private final Consumer<T> answered;

		private Question(String name, Function<Workspace, T> question, Consumer<T> answered) {
			super(name);
			this.question = question;
			this.answered = answered;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				// It is open: else this would not run.
				T answer = question.apply(workspace.join());
				ui.execute(() -> {
					if (last == this) {
						answered.accept(answer);
					}
				});
				return Status.OK_STATUS;
			} catch (WorkspaceException e) {
				return Status.error(e.getLocalizedMessage(), e);
			}
		}
	}
}
