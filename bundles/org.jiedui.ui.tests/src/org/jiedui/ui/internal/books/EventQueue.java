/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Stands for the UI thread: keeps what is to be done there, until the test does it. */
final class EventQueue implements Executor {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();

	@Override
	public void execute(Runnable event) {
		events.add(event);
	}

	/** Handles events until a future is done, and returns its value. */
	<T> T await(CompletableFuture<T> future) {
		until(future::isDone);
		return future.join();
	}

	/** Handles events until something holds. */
	void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("It did not happen within " + PATIENCE);
			}
			handleOne();
		}
	}

	private void handleOne() {
		try {
			Runnable event = events.poll(20, TimeUnit.MILLISECONDS);
			if (event != null) {
				event.run();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}
}
