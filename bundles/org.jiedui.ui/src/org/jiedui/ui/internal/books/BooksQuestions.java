/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.ui.grid.Questions;

/** Asks in Jobs. */
final class BooksQuestions implements Questions {

	private final UiThread ui;

	BooksQuestions(UiThread ui) {
		this.ui = ui;
	}

	@Override
	public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
		Job job = Job.create(name, monitor -> {
			try {
				T answer = question.get();
				ui.later(() -> answered.accept(answer));
				return Status.OK_STATUS;
			} catch (WorkspaceException failure) {
				ui.later(failed);
				return Status.error(failure.getLocalizedMessage(), failure);
			}
		});
		job.setSystem(name.isEmpty());
		job.setPriority(name.isEmpty() ? Job.INTERACTIVE : Job.SHORT);
		job.schedule();
	}

	@Override
	public void later(Runnable task) {
		ui.later(task);
	}
}
