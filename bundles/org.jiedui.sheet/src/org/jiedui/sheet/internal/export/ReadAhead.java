/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Has the next page read while the one before it is written: one thread waits for the database, the other for the file. At most one page lies ready.
 *
 * @param <T> a page
 */
final class ReadAhead<T> implements AutoCloseable {

	private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
		Thread made = new Thread(work, "Jiedui export");
		made.setDaemon(true);
		return made;
	});
	private final Supplier<Optional<T>> source;
	private Future<Optional<T>> coming;

	/** @param source gives one page after the other, then empty; always on the same thread, which is none of the caller's */
	ReadAhead(Supplier<Optional<T>> source) {
		this.source = source;
		coming = reader.submit(source::get);
	}

	/** The next page; empty when all were given. Waits for it, and has the one after it read. */
	Optional<T> next() {
		Optional<T> page = await(coming);
		if (page.isPresent()) {
			coming = reader.submit(source::get);
		}
		return page;
	}

	/** A thread that waits for the database is left in peace, and so is one that waits for it. */
	private static <T> Optional<T> await(Future<Optional<T>> page) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return page.get();
				} catch (InterruptedException interrupt) {
					interrupted = true;
				} catch (ExecutionException failure) {
					throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure.getCause());
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Waits until nothing is read any more; whatever went wrong with that, nobody asks for it. */
	@Override
	public void close() {
		reader.shutdown();
		boolean interrupted = false;
		while (!reader.isTerminated()) {
			try {
				reader.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
			} catch (InterruptedException interrupt) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
