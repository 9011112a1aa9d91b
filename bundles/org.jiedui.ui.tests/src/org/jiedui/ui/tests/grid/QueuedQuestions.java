/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jiedui.ui.grid.Questions;

/** Questions that are answered when the test says so. */
final class QueuedQuestions implements Questions {

	private final Deque<Runnable> open = new ArrayDeque<>();
	int asked;

	@Override
	public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
		asked++;
		open.add(() -> answered.accept(question.get()));
	}

	@Override
	public void later(Runnable task) {
		open.add(task);
	}

	/** Answers all, and what is asked in return. */
	void answer() {
		while (!open.isEmpty()) {
			open.poll().run();
		}
	}

	/** Answers the first question only. */
	void answerOne() {
		if (!open.isEmpty()) {
			open.poll().run();
		}
	}

	/** Answers the last question first, and then the others. */
	void answerBackwards() {
		while (!open.isEmpty()) {
			open.pollLast().run();
		}
	}
}
