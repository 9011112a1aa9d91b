/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.jiedui.core.history.Commit;
import org.jiedui.core.spi.store.ForeignCommits;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two offices on one server. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FollowOnServerTest {

	private final EveryKind kinds = new EveryKind();
	private final BlockingQueue<ForeignCommits> told = new LinkedBlockingQueue<>();

	@Test
	void oneOfficeHearsWhatTheOtherCommitsAndNotItself() throws SQLException, InterruptedException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		String url = PostgresServer.shared().newDatabase();
		try (Books here = Books.open(url, kinds.model); Books there = Books.open(url, kinds.model)) {
			here.store().follow(told::add);
			int part = here.store().reservePart();
			here.commit(new Changes().add(here.id(part), kinds.thing));
			ObjectId theirs = there.id(part);
			there.commit(new Changes().add(theirs, kinds.thing).by("neighbour", "from there"));
			ForeignCommits first = told.take();
			assertThat(first.commits()).extracting(Commit::part, Commit::sequence, Commit::author)
					.containsExactly(tuple(part, 2L, "neighbour"));
			assertThat(first.changed()).containsExactly(theirs);
		}
	}

	@Test
	void oneOfficeHearsOfEachObjectThatTheOtherAddedManyAtOnce() throws SQLException, InterruptedException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		String url = PostgresServer.shared().newDatabase();
		try (Books here = Books.open(url, kinds.model); Books there = Books.open(url, kinds.model)) {
			here.store().follow(told::add);
			int part = here.store().reservePart();
			IdBlock theirs = there.store().reserve(part, 1200);
			Changes many = new Changes();
			IntStream.range(0, theirs.count()).forEach(index -> many.add(theirs.id(index), kinds.thing));
			there.commit(many);
			assertThat(told.take().changed()).hasSize(1200).contains(theirs.id(0), theirs.id(1199));
		}
	}

	@Test
	void aServerThatWasLostIsWaitedFor() throws SQLException, IOException, InterruptedException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		try (PostgresServer server = PostgresServer.start()) {
			String url = server.newDatabase();
			try (Books here = Books.open(url, kinds.model); Books there = Books.open(url, kinds.model)) {
				here.store().follow(told::add);
				int part = here.store().reservePart();
				server.restart();
				ObjectId saved = there.id(part);
				there.commit(new Changes().add(saved, kinds.thing));
				assertThat(told.take().changed()).containsExactly(saved);
				assertThat(here.fetch(saved).found()).containsExactly(saved);
			}
		}
	}
}
