/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.modules;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.modules.ModuleException;

/**
 * Something about modules that waits for files, the network or the database.
 *
 * @param <T> what comes of it
 */
final class ModuleJob<T> extends Job {

	private final Work<T> work;
	private Consumer<Optional<T>> done;
	private Consumer<Exception> failed;

	/**
	 * What is done.
	 *
	 * @param <T> what comes of it
	 */
	@FunctionalInterface
	interface Work<T> {
		T run(IProgressMonitor monitor) throws ModuleException;
	}

	/** @param name what the Progress view says */
	ModuleJob(String name, Work<T> work) {
		super(name);
		this.work = work;
	}

	/**
	 * Both are told on the thread of the job.
	 *
	 * @param whenDone gets nothing when the user cancelled
	 * @param whenFailed tells the user
	 */
	void onDone(Consumer<Optional<T>> whenDone, Consumer<Exception> whenFailed) {
		done = whenDone;
		failed = whenFailed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			done.accept(Optional.of(work.run(monitor)));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			done.accept(Optional.empty());
			return Status.CANCEL_STATUS;
		} catch (ModuleException | WorkspaceException failure) {
			failed.accept(failure);
			return Status.OK_STATUS;
		}
	}
}
