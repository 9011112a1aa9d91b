/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/**
 * The one thread that speaks to a database. It is never interrupted: an interrupt inside H2 would close the file for everybody. A caller
 * that is interrupted while it waits returns at once, and the work that it asked for goes on.
 */
final class DatabaseExecutor {

	private final ExecutorService thread;
	private final String location;

	DatabaseExecutor(String location) {
		this.location = location;
		thread = Executors.newSingleThreadExecutor(work -> {
			Thread made = new Thread(work, "Jiedui database " + location);
			made.setDaemon(true);
			return made;
		});
	}

	/**
	 * Does work on the database thread and waits for it.
	 *
	 * @throws WorkspaceException if the executor was closed or the waiting thread is interrupted; its interrupt status is kept
	 * @throws ExecutionException what the work threw
	 */
	<T> T call(Callable<T> work) throws ExecutionException {
		Future<T> result = submit(work);
		try {
			return result.get();
		} catch (InterruptedException interrupt) {
			Thread.currentThread().interrupt();
			throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.waitInterrupted, location), interrupt);
		}
	}

	/**
	 * Does work on the database thread and waits for it, however often the waiting thread is interrupted.
	 *
	 * @throws WorkspaceException if the executor was closed
	 * @throws ExecutionException what the work threw
	 */
	<T> T finish(Callable<T> work) throws ExecutionException {
		return await(submit(work));
	}

	/** Does the last work and ends, however often the waiting thread is interrupted; nothing where it was closed before. */
	void close(Runnable last) {
		if (thread.isShutdown()) {
			return;
		}
		Future<?> done = thread.submit(last);
		thread.shutdown();
		try {
			await(done);
		} catch (ExecutionException failure) {
			throw new IllegalStateException(failure.getCause());
		}
	}

	private static <T> T await(Future<T> result) throws ExecutionException {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return result.get();
				} catch (InterruptedException interrupt) {
					interrupted = true;
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private <T> Future<T> submit(Callable<T> work) {
		try {
			return thread.submit(work);
		} catch (RejectedExecutionException closed) {
			throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.closed, location), closed);
		}
	}
}
