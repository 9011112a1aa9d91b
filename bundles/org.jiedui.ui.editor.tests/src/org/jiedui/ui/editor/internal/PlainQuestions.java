/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.jiedui.ui.grid.Questions;

/** Questions that are answered by and by, on the UI thread. */
final class PlainQuestions implements Questions {

	@Override
	public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
		later(() -> answered.accept(question.get()));
	}

	@Override
	public void later(Runnable task) {
		Display.getDefault().asyncExec(task);
	}
}
