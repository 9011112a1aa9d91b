/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.store.ForeignCommits;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.internal.DatabaseStore;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.jiedui.store.internal.database.Work;
import org.jiedui.store.internal.schema.Preparation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a follower tells, and when not. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CommitFollowerTest {

	@TempDir
	private Path folder;
	private final EveryKind kinds = new EveryKind();
	private final BlockingQueue<ForeignCommits> told = new LinkedBlockingQueue<>();
	private final Hints hints = new Hints();
	private Database database;
	private DatabaseStore store;
	private int part;

	/** Hints when a test says so. */
	private static final class Hints implements CommitSignal {

		private final Semaphore given = new Semaphore(0);
		private final CountDownLatch ended = new CountDownLatch(1);

		@Override
		public void await() throws InterruptedException {
			given.acquire();
		}

		@Override
		public void close() {
			ended.countDown();
		}
	}

	/** Does something at the end of each question. */
	private record Watched(Database database, Runnable asked) implements Database {

		@Override
		public Dialect dialect() {
			return database.dialect();
		}

		@Override
		public <T> T read(Work<T> work) {
			T result = database.read(work);
			asked.run();
			return result;
		}

		@Override
		public <T> T write(Work<T> work) {
			return database.write(work);
		}

		@Override
		public void close() {
			database.close();
		}
	}

	@BeforeEach
	void open() {
		List<EPackage> models = List.of(JieduiPackage.eINSTANCE, kinds.model);
		database = SingleConnection.open(folder.toString(), new H2Dialect(), new H2Connector(folder));
		store = new DatabaseStore(folder.toString(), database, new Preparation(folder.toString(), database, models, List.of()).run(null), file -> {
			throw new AssertionError("Nobody asked for a backup");
		});
		part = store.reservePart();
	}

	@AfterEach
	void close() {
		store.close();
	}

	private ObjectId commit() {
		ObjectId id = store.reserve(part, 1).id(0);
		store.commit(new Changes().add(id, kinds.thing).build());
		return id;
	}

	private CommitFollower follow(Database asked, Consumer<ForeignCommits> listener) {
		return new CommitFollower(asked, hints, save -> false, listener);
	}

	@Test
	void whatAListenerCouldNotTakeIsToldAgain() throws InterruptedException {
		CountDownLatch failed = new CountDownLatch(1);
		try (CommitFollower follower = follow(database, commits -> {
			if (failed.getCount() > 0) {
				failed.countDown();
				throw new IllegalStateException("busy");
			}
			told.add(commits);
		})) {
			ObjectId first = commit();
			hints.given.release();
			failed.await();
			ObjectId second = commit();
			hints.given.release();
			assertThat(told.take().changed()).containsExactlyInAnyOrder(first, second);
			ObjectId third = commit();
			hints.given.release();
			assertThat(told.take().changed()).containsExactly(third);
		}
	}

	@Test
	void whatIsReadWhileItIsClosedIsNotTold() throws InterruptedException {
		AtomicReference<CommitFollower> closed = new AtomicReference<>();
		Database watched = new Watched(database, () -> {
			if (closed.get() != null) {
				closed.get().close();
			}
		});
		closed.set(follow(watched, told::add));
		commit();
		hints.given.release();
		hints.ended.await();
		assertThat(told).isEmpty();
	}

	@Test
	void whoeverClosesItWaitsForTheListener() throws InterruptedException {
		CountDownLatch telling = new CountDownLatch(1);
		CountDownLatch free = new CountDownLatch(1);
		CommitFollower follower = follow(database, commits -> {
			telling.countDown();
			awaitQuietly(free);
			told.add(commits);
		});
		commit();
		hints.given.release();
		telling.await();
		Thread closing = new Thread(follower::close);
		closing.start();
		while (closing.getState() != Thread.State.BLOCKED) {
			Thread.onSpinWait();
		}
		free.countDown();
		closing.join();
		assertThat(told).hasSize(1);
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}
}
