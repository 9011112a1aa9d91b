/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jiedui.core.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever closes a file lets go of all locks of the process on it, so the next one must not come before that. */
class WorkspaceLockTest {

	private static final int THREADS = 4;
	private static final int TIMES = 300;

	@TempDir
	private Path folder;
	private final AtomicInteger holders = new AtomicInteger();

	/** Takes it as often as that and lets go of it; whoever has it already is waited for. */
	private int takeAgainAndAgain() {
		int taken = 0;
		while (taken < TIMES) {
			try (WorkspaceLock lock = WorkspaceLock.take(folder)) {
				assertThat(lock).isNotNull();
				assertThat(holders.incrementAndGet()).isEqualTo(1);
				holders.decrementAndGet();
				taken++;
			} catch (WorkspaceException busy) {
				Thread.onSpinWait();
			}
		}
		return taken;
	}

	@Test
	@Timeout(value = 2, unit = TimeUnit.MINUTES)
	void whoeverComesWhileAnotherGoesHasItOrIsRefused() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<Future<Integer>> results = new ArrayList<>();
			for (int thread = 0; thread < THREADS; thread++) {
				results.add(threads.submit(this::takeAgainAndAgain));
			}
			for (Future<Integer> result : results) {
				assertThat(result.get()).isEqualTo(TIMES);
			}
		} finally {
			threads.shutdownNow();
		}
	}
}
