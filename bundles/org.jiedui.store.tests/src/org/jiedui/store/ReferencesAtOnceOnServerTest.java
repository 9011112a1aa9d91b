/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.PooledConnections;
import org.jiedui.store.internal.database.PostgresDialect;
import org.jiedui.store.internal.schema.Preparation;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.write.CommitWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

/** One office removes what another one, in another part of the books, refers to at the same time: neither waits for the head of the other's part. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ReferencesAtOnceOnServerTest extends StoreTest {

	private static final String WAITING = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

	private Database other;
	private SchemaCatalog catalog;
	private ObjectId target;
	private ObjectId referrer;

	@Override
	Place place() {
		return Place.SERVER;
	}

	@BeforeEach
	void fill() {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(location);
		other = PooledConnections.open("other office", new PostgresDialect(), source);
		List<EPackage> models = List.of(JieduiPackage.eINSTANCE, kinds.model);
		catalog = new Preparation("other office", other, models, List.of()).run(null);
		target = thing();
		referrer = books.id(books.store().reservePart());
		books.commit(new Changes().add(referrer, kinds.thing));
	}

	@AfterEach
	void leave() {
		if (other != null) {
			other.close();
		}
	}

	private Changes removal() {
		return new Changes().remove(books.state(target));
	}

	private Changes reference(String feature, Object value) {
		return new Changes().set(books.state(referrer), feature, value);
	}

	@Test
	void whatSomebodyIsAboutToReferToIsNotRemoved() {
		assertThat(second(reference("friend", link(target, kinds.thing)), removal())).containsExactly(target);
		assertThat(books.fetch(target).found()).containsExactly(target);
	}

	@Test
	void whatIsAboutToStandInAListIsNotRemoved() {
		assertThat(second(reference("friends", List.of(link(target, kinds.thing))), removal())).containsExactly(target);
		assertThat(books.fetch(target).found()).containsExactly(target);
	}

	@Test
	void nobodyRefersToWhatSomebodyIsAboutToRemove() {
		assertThat(second(removal(), reference("friend", link(target, kinds.thing)))).containsExactly(target);
		assertThat(books.state(referrer).get(feature(kinds.thing, "friend"))).isNull();
	}

	@Test
	void twoThatReferToTheSameDoNotWaitForEachOther() {
		ObjectId own = books.id(books.store().reservePart());
		Changes addition = new Changes().add(own, kinds.thing, "friend", link(target, kinds.thing));
		other.write(connection -> {
			new CommitWriter(connection, catalog).write(reference("friend", link(target, kinds.thing)).build());
			books.commit(addition);
			return null;
		});
		assertThat(List.of(books.state(own), books.state(referrer))).extracting((ObjectState state) -> state.get(feature(kinds.thing, "friend")))
				.containsOnly(link(target, kinds.thing));
	}

	/** Has a second save begin when a first one has checked and not ended. Returns why the second does not succeed. */
	private List<ObjectId> second(Changes first, Changes second) {
		try (ExecutorService office = Executors.newSingleThreadExecutor()) {
			Future<?> late = other.write(connection -> {
				new CommitWriter(connection, catalog).write(first.build());
				Future<?> begun = office.submit(() -> books.commit(second));
				awaitEndOrLock(begun);
				return begun;
			});
			ExecutionException failure = catchThrowableOfType(ExecutionException.class, late::get);
			assertThat(failure).isNotNull().hasCauseInstanceOf(CommitConflictException.class);
			return ((CommitConflictException) failure.getCause()).objects();
		}
	}

	private void awaitEndOrLock(Future<?> save) throws SQLException {
		try (RawDatabase raw = RawDatabase.open(location)) {
			while (!save.isDone() && raw.texts(WAITING).isEmpty()) {
				Thread.onSpinWait();
			}
		}
	}
}
