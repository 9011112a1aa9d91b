/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jiedui.ui.sheet.model.Background;

/** Answers questions in Jobs. */
public final class JobBackground implements Background {

	private final Display display;
	private Job open;

	/** @param display whose thread asks and is told */
	public JobBackground(Display display) {
		this.display = display;
	}

	@Override
	public <T> void ask(String name, Question<T> question, Consumer<? super T> answered, Consumer<? super Exception> failed) {
		cancel();
		open = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T answer = question.answer(monitor);
					tell(this, () -> answered.accept(answer));
				} catch (OperationCanceledException cancelled) {
					return Status.CANCEL_STATUS;
				} catch (Exception reason) {
					tell(this, () -> failed.accept(reason));
				}
				return Status.OK_STATUS;
			}
		};
		open.schedule();
	}

	/** Nobody wants to know any more what was asked before the last question. */
	private void tell(Job job, Runnable answer) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (job == open) {
					open = null;
					answer.run();
				}
			});
		}
	}

	@Override
	public void cancel() {
		if (open != null) {
			// The Job asks its monitor now and then; its thread is never interrupted.
			open.cancel();
			open = null;
		}
	}
}
