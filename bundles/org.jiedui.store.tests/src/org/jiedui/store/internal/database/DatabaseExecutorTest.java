/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;

import org.jiedui.core.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;

class DatabaseExecutorTest {

	@Test
	void anInterruptedCallerReturnsAndTheWorkGoesOn() throws Exception {
		DatabaseExecutor executor = new DatabaseExecutor("books");
		CountDownLatch returned = new CountDownLatch(1);
		CountDownLatch finished = new CountDownLatch(1);

		Thread.currentThread().interrupt();
		assertThatThrownBy(() -> executor.call(() -> {
			returned.await();
			finished.countDown();
			return null;
		})).isInstanceOf(WorkspaceException.class);
		assertThat(Thread.interrupted()).isTrue();

		returned.countDown();
		finished.await();
		assertThat(executor.call(() -> Thread.currentThread().isInterrupted())).isFalse();
		executor.close(() -> {
		});
	}
}
