/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class WarningsNoticeTest {

	private final UserPrompts prompts = mock();
	private final Workspace workspace = mock();
	private final Display display = mock();

	/** What the notice listens with. */
	private Consumer<String> begun() {
		doAnswer(call -> {
			call.<Runnable>getArgument(0).run();
			return null;
		}).when(display).asyncExec(any());
		new WarningsNotice(display, prompts).begin(workspace);
		ArgumentCaptor<Consumer<String>> listener = ArgumentCaptor.captor();
		verify(workspace).onWarning(listener.capture());
		return listener.getValue();
	}

	@Test
	void aSentenceOfTheBooksIsTold() {
		begun().accept("There is no daily copy of the books at ~/books.");
		verify(prompts).inform(eq(Messages.warningTitle), contains("~/books"));
	}

	@Test
	void nothingIsToldWhenTheWorkbenchIsGone() {
		Consumer<String> listener = begun();
		when(display.isDisposed()).thenReturn(true);
		listener.accept("too late");
		verify(prompts, never()).inform(any(), any());
	}
}
