/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.workspace.WorkspaceException;

/** Carries work between the database's side and the UI thread. */
final class UiThread {

	private final Executor executor;

	UiThread(Display display) {
		this(task -> {
			try {
				display.asyncExec(task);
			} catch (SWTException disposed) {
				// The workbench closed while a Job was under way: nobody is left to be told.
				if (!display.isDisposed()) {
					throw disposed;
				}
			}
		});
	}

	/** For tests: an executor in the place of the UI thread. */
	UiThread(Executor executor) {
		this.executor = executor;
	}

	/** Something that waits for the database. */
	@FunctionalInterface
	interface Question<T> {
		T ask(IProgressMonitor monitor);
	}

	/** Runs something on the UI thread, soon. */
	void later(Runnable task) {
		executor.execute(task);
	}

	/**
	 * Asks in a Job.
	 *
	 * @param name what the Progress view shows
	 * @return completed on the UI thread with the answer, or with what the question threw
	 */
	<T> CompletableFuture<T> ask(String name, Question<T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		Job job = Job.create(name, monitor -> {
			Consumer<CompletableFuture<T>> completion = complete(question, monitor);
			later(() -> completion.accept(answer));
			return Status.OK_STATUS;
		});
		job.setPriority(Job.SHORT);
		job.schedule();
		return answer;
	}

	/**
	 * Asks in a Job that reports a failure itself, as Jobs do: for questions whose failure nobody else waits for.
	 *
	 * @param name what the Progress view shows
	 * @param then given the answer on the UI thread
	 */
	<T> void ask(String name, Question<T> question, Consumer<T> then) {
		Job job = Job.create(name, monitor -> {
			try {
				T answer = question.ask(monitor);
				later(() -> then.accept(answer));
				return Status.OK_STATUS;
			} catch (WorkspaceException failure) {
				return Status.error(failure.getLocalizedMessage(), failure);
			}
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	/** Does something that nobody waits for in a Job that nobody sees. */
	void aside(Runnable task) {
		aside(0, task);
	}

	/** Does so after some time: what can wait until the screen has shown what it is about. */
	void aside(int millis, Runnable task) {
		Job job = Job.create("", monitor -> {
			task.run();
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule(millis);
	}

	private static <T> Consumer<CompletableFuture<T>> complete(Question<T> question, IProgressMonitor monitor) {
		try {
			T value = question.ask(monitor);
			return answer -> answer.complete(value);
		} catch (RuntimeException | LinkageError failure) {
			return answer -> answer.completeExceptionally(failure);
		}
	}
}
