/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.ForeignCommits;
import org.jiedui.core.spi.store.PurgeOrder;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.internal.backup.ServerCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same on a server, which others use meanwhile. */
class PurgeOnServerTest extends PurgeTest {

	@Override
	Place place() {
		return Place.SERVER;
	}

	/** A server has its own tools. */
	@Override
	void assertBackedUp(Optional<Path> backup) {
		assertThat(backup).isEmpty();
	}

	@Test
	void itDoesNotBeginBeforeItIsSaidThatThereIsACopy() {
		books.close();
		books = Books.open(location);
		PurgeOrder order = new PurgeOrder(books.store().missingModules().getFirst().model(), kind -> false, "clerk", "purged");
		String said = System.clearProperty(ServerCopy.PROPERTY);
		try {
			WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> books.store().purge(order, null));
			assertThat(refusal.reason()).isEqualTo(Reason.FAILED);
			assertThat(refusal).hasMessageContainingAll(location.split("\\?")[0], "deleted", "pg_dump", "JIEDUI_SERVER_COPY=");
			assertThat(books.store().missingModules()).hasSize(1);
		} finally {
			System.setProperty(ServerCopy.PROPERTY, said);
		}
		assertThat(books.store().purge(order, null).objects()).isNotEmpty();
	}

	@Test
	@Timeout(value = 2, unit = TimeUnit.MINUTES)
	void anOfficeThatHasTheModuleGoesOnWithIt() throws SQLException, InterruptedException {
		BlockingQueue<ForeignCommits> told = new LinkedBlockingQueue<>();
		try (Books there = Books.open(location, kinds.model)) {
			there.store().follow(told::add);
			books.close();
			books = Books.open(location);
			// Whoever hears of a commit follows them.
			books.commit(new Changes().add(books.id(part), org.jiedui.model.JieduiPackage.Literals.VISIT));
			told.take();
			books.store().purge(new PurgeOrder(books.store().missingModules().getFirst().model(), kind -> false, "clerk", "purged"), null);
			assertThat(told.take().commits()).extracting(commit -> commit.message()).containsExactly("purged");
			books.close();
			books = Books.open(location);
			assertThat(there.store().count(Query.of(kinds.thing))).isZero();
			there.commit(new Changes().add(there.id(part), kinds.thing, "text", "new"));
		}
		books.close();
		books = Books.open(location);
		assertThat(books.store().missingModules()).hasSize(1);
		books.close();
		books = null;
		try (RawDatabase raw = RawDatabase.open(location)) {
			assertThat(raw.texts("SELECT text FROM kinds_thing")).containsExactly("new");
		}
	}
}
