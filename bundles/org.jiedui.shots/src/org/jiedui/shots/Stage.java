/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The workbench, seen from the thread that takes the pictures: runs steps on the UI thread and waits until it is at rest. Never call it from the
 * UI thread.
 */
final class Stage {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int LOOK_AGAIN_MILLIS = 40;
	/** So many looks in a row must find the workbench at rest: a finished Job may have left work for the UI thread. */
	private static final int LOOKS = 6;

	private final IWorkbench workbench;
	private final Display display;

	Stage(IWorkbench workbench) {
		this.workbench = workbench;
		display = workbench.getDisplay();
	}

	Display display() {
		return display;
	}

	/** The one window; also while a dialog is in front of it. */
	IWorkbenchWindow window() {
		return workbench.getWorkbenchWindows()[0];
	}

	IWorkbenchPage page() {
		return window().getActivePage();
	}

	<T> T service(Class<T> type) {
		return workbench.getService(type);
	}

	/** Runs a step, then waits until the workbench is at rest. */
	void act(Runnable step) {
		display.syncExec(step);
		rest();
	}

	/** Runs a step that opens a dialog and so does not return before that is closed. */
	void begin(Runnable step) {
		display.asyncExec(step);
	}

	<T> T ask(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		display.syncExec(() -> answer.set(question.get()));
		return answer.get();
	}

	/** Waits until no Job runs or waits and the UI thread has nothing to do. */
	void rest() {
		until("the workbench is at rest", () -> true);
	}

	/**
	 * Waits until a condition holds and the workbench is at rest.
	 *
	 * @param what the condition in words
	 * @param condition asked on the UI thread
	 * @throws IllegalStateException when that takes too long
	 */
	void until(String what, BooleanSupplier condition) {
		CountDownLatch done = new CountDownLatch(1);
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		display.asyncExec(new Watch(condition, done, failure));
		try {
			if (!done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new IllegalStateException("Waited in vain until " + what);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting until " + what, e);
		}
		if (failure.get() != null) {
			throw failure.get();
		}
	}

	/** Ends the workbench. What was not saved is lost. */
	void close() {
		display.asyncExec(() -> {
			page().closeAllEditors(false);
			workbench.close();
		});
	}

	/** Looks again and again, on the UI thread, between its other work. */
	private final class Watch implements Runnable {

		private final BooleanSupplier condition;
		private final CountDownLatch done;
		private final AtomicReference<RuntimeException> failure;
		private int quiet;

		Watch(BooleanSupplier condition, CountDownLatch done, AtomicReference<RuntimeException> failure) {
			this.condition = condition;
			this.done = done;
			this.failure = failure;
		}

		@Override
		public void run() {
			try {
				quiet = Job.getJobManager().isIdle() && condition.getAsBoolean() ? quiet + 1 : 0;
			} catch (RuntimeException e) {
				failure.set(e);
				done.countDown();
				return;
			}
			if (quiet == LOOKS) {
				done.countDown();
			} else if (done.getCount() > 0) {
				display.timerExec(LOOK_AGAIN_MILLIS, this);
			}
		}
	}
}
