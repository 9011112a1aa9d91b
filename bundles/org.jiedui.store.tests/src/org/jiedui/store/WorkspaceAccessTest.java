/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.HoldsWorkspace;
import org.jiedui.store.internal.DatabaseStore;
import org.jiedui.store.internal.StoreSite;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.jiedui.testsupport.trial.OtherProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceAccessTest {

	@TempDir
	private Path folder;

	private WorkspaceException refusal(Path place) {
		return catchThrowableOfType(WorkspaceException.class, () -> Books.open(place).close());
	}

	@Test
	void aSecondProcessIsToldWhoHasTheBooks() throws IOException, InterruptedException {
		try (OtherProcess holder = OtherProcess.start(HoldsWorkspace.class, folder.toString())) {
			assertThat(holder.readLine()).isEqualTo("open true");
			WorkspaceException refusal = refusal(folder);
			assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
			assertThat(refusal).hasMessageContaining(folder.toString()).hasMessageContaining(String.valueOf(holder.pid()))
					.hasMessageContaining(System.getProperty("user.name"));
			holder.signal();
			assertThat(holder.readLine()).isEqualTo("closed");
		}
		Books.open(folder).close();
	}

	@Test
	void theBooksOfAKilledProcessAreFree() throws IOException, InterruptedException {
		try (OtherProcess holder = OtherProcess.start(HoldsWorkspace.class, folder.toString())) {
			assertThat(holder.readLine()).isEqualTo("open true");
			holder.kill();
			Books.open(folder).close();
		}
	}

	@Test
	void theSameProcessIsRefusedToo() {
		try (Books books = Books.open(folder)) {
			assertThat(refusal(folder).reason()).isEqualTo(Reason.IN_USE);
			assertThat(books.store().isEmpty()).isTrue();
		}
		Books.open(folder).close();
	}

	@Test
	void aRefusalInTheSameProcessDoesNotLetAnotherProcessIn() throws IOException {
		Books books = Books.open(folder);
		assertThat(refusal(folder).reason()).isEqualTo(Reason.IN_USE);
		try (OtherProcess other = OtherProcess.start(HoldsWorkspace.class, folder.toString())) {
			assertThat(other.readLine()).isNull();
		} finally {
			books.close();
		}
	}

	@Test
	void aPlaceThatIsNoFolderIsNamed() throws IOException {
		Path file = Files.writeString(folder.resolve("letter.txt"), "no folder");
		WorkspaceException refusal = refusal(file.resolve("books"));
		assertThat(refusal.reason()).isEqualTo(Reason.INACCESSIBLE);
		assertThat(refusal).hasMessageContaining(file.toString());
	}

	@Test
	void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
		Path file = Files.writeString(folder.resolve("books.mv.db"), "This is a letter, not a database. ".repeat(400));
		byte[] before = Files.readAllBytes(file);
		assertThat(refusal(folder).reason()).isEqualTo(Reason.DAMAGED);
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
	}

	@Test
	void aSemicolonDoesNotEndTheFolder() throws IOException {
		Path odd = Files.createDirectory(folder.resolve("a;INIT=SELECT 1"));
		assertThat(refusal(odd).reason()).isEqualTo(Reason.INACCESSIBLE);
	}

	@Test
	void knowsItsPlaces() {
		H2StoreProvider provider = Books.provider();
		assertThat(provider.accepts(folder.toString())).isTrue();
		assertThat(provider.accepts("postgresql://host/books")).isFalse();
		assertThat(provider.accepts("")).isFalse();
		assertThat(provider.exists(folder.toString())).isFalse();
		Books.open(folder).close();
		assertThat(provider.exists(folder.toString())).isTrue();
	}

	@Test
	void aClosedStoreSaysSo() {
		ObjectStore store = Books.provider().open(folder.toString(), null);
		store.close();
		store.close();
		assertThatThrownBy(store::isEmpty).isInstanceOf(WorkspaceException.class).hasMessageContaining(folder.toString());
	}

	@Test
	void anInterruptedCallerStillClosesTheBooks() {
		Books books = Books.open(folder);
		Thread.currentThread().interrupt();
		books.close();
		assertThat(Thread.interrupted()).isTrue();
		assertThat(folder.resolve("books.lock")).isEmptyFile();
		Books.open(folder).close();
	}

	@Test
	void aWorkspaceIsFreeAlsoWhenItsDatabaseCannotBeClosed() {
		Connection broken = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("close")) {
						throw new IllegalStateException("broken");
					}
					return null;
				});
		AtomicBoolean released = new AtomicBoolean();
		Database database = SingleConnection.open("broken", new H2Dialect(), () -> broken);
		DatabaseStore store = new DatabaseStore("broken", database, null, new StoreSite() {

			@Override
			public void backUp(Path file) {
				throw new AssertionError("Nobody asked for a backup");
			}

			@Override
			public void leave() {
				released.set(true);
			}
		});
		assertThatThrownBy(store::close).isInstanceOf(IllegalStateException.class);
		assertThat(released).isTrue();
	}
}
