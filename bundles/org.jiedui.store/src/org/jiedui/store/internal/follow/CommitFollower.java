/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.follow;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jiedui.core.spi.store.ForeignCommits;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.store.internal.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for commits of others on a thread of its own until it is closed. A lost server is waited for; what was committed meanwhile is told then. */
public final class CommitFollower implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(CommitFollower.class);

	private final Database database;
	private final CommitSignal signal;
	private final ForeignCommitReader reader;
	private final Consumer<ForeignCommits> listener;
	private final Thread thread;
	private boolean closed;

	/** @param own whether a save was one of this process */
	public CommitFollower(Database database, CommitSignal signal, Predicate<String> own, Consumer<ForeignCommits> listener) {
		this.database = database;
		this.signal = signal;
		this.listener = listener;
		reader = new ForeignCommitReader(own);
		database.read(reader::begin);
		thread = new Thread(this::run, "Jiedui commits of others");
		thread.setDaemon(true);
		thread.start();
	}

	private void run() {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				signal.await();
				look();
			}
		} catch (InterruptedException closed) {
			Thread.currentThread().interrupt();
		} finally {
			signal.close();
		}
	}

	private void look() {
		try {
			tell(database.read(reader::read));
		} catch (WorkspaceException lost) {
			LOG.debug("Commits of others cannot be read for now", lost);
		} catch (RuntimeException failure) {
			LOG.error("Commits of others were not told", failure);
		}
	}

	/** What the listener could not take is told again when there is something new. */
	private synchronized void tell(ForeignCommitReader.Look look) {
		if (!closed && !look.commits().commits().isEmpty()) {
			listener.accept(look.commits());
		}
		reader.passed(look);
	}

	/**
	 * Tells nothing any more when it returns: waits for a listener that is being told, but not for the thread, which may stand in the middle of a
	 * question.
	 */
	@Override
	public void close() {
		synchronized (this) {
			closed = true;
		}
		thread.interrupt();
	}
}
