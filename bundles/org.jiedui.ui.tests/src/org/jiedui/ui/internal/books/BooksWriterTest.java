/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.ui.internal.clashes.ClashPrompts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class BooksWriterTest {

	private final Session session = mock(Session.class);
	private final ClashPrompts prompts = mock(ClashPrompts.class);
	private final CommitConflictException conflict = mock(CommitConflictException.class);

	@BeforeEach
	void prepare() {
		Display.getDefault();
		ChangeSet changes = mock(ChangeSet.class);
		when(session.changes(any())).thenReturn(changes);
		when(conflict.objects()).thenReturn(List.of());
	}

	@Test
	void triesAgainWhenNothingClashes() {
		CommitResult result = mock(CommitResult.class);
		when(session.refresh(any(), any())).thenReturn(List.of());
		when(session.write(any())).thenThrow(conflict).thenThrow(conflict).thenReturn(result);
		assertThat(new BooksWriter(session, prompts).write("Kunshan", "", new NullProgressMonitor()).isOK()).isTrue();
		verify(session, times(1)).written(any(), any());
	}

	@Test
	void laysInNumbersBeforeAndNotOnTheUiThread() {
		List<Thread> threads = new ArrayList<>();
		doAnswer(call -> threads.add(Thread.currentThread())).when(session).prepare();
		new BooksWriter(session, prompts).write("Kunshan", "", new NullProgressMonitor());
		assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
		InOrder order = inOrder(session);
		order.verify(session).prepare();
		order.verify(session).changes(any());
	}

	@Test
	void doesNotClaimThatNothingWasSavedWhenNobodyKnows() {
		when(session.write(any())).thenThrow(new WorkspaceException(Reason.UNCERTAIN, "Perhaps.", null));
		IStatus status = new BooksWriter(session, prompts).write("Kunshan", "", new NullProgressMonitor());
		assertThat(status.isOK()).isFalse();
		assertThat(status.getMessage()).isEqualTo("Perhaps.");
	}

	@Test
	void doesNotClaimToHaveSavedWhenOthersAreAlwaysFaster() {
		when(session.refresh(any(), any())).thenReturn(List.of());
		when(session.write(any())).thenThrow(conflict);
		assertThat(new BooksWriter(session, prompts).write("Kunshan", "", new NullProgressMonitor()).isOK()).isFalse();
	}
}
