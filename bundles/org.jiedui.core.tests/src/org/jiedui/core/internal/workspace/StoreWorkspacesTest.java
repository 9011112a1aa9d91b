/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryStore;
import org.junit.jupiter.api.Test;

class StoreWorkspacesTest {

	private static final class MemoryProvider implements ObjectStoreProvider {

		@Override
		public boolean accepts(String location) {
			return location.startsWith("memory:");
		}

		@Override
		public boolean exists(String location) {
			return location.endsWith("old");
		}

		@Override
		public ObjectStore open(String location, IProgressMonitor monitor) {
			return new MemoryStore();
		}

		@Override
		public ObjectStore createEncrypted(String location, IProgressMonitor monitor) {
			throw new AssertionError("Nobody wants secrets in memory");
		}

		@Override
		public void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
			throw new AssertionError("There are no copies of what is in memory");
		}

		@Override
		public Repair repair(String location, boolean isInPlace, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
			throw new AssertionError("There is no file of what is in memory");
		}
	}

	private final StoreWorkspaces service = new StoreWorkspaces(List.of(new MemoryProvider()));

	@Test
	void aPlaceThatNoStoreKnowsIsRefusedWithASentence() {
		assertThatThrownBy(() -> service.open("nowhere:/x", null)).isInstanceOfSatisfying(WorkspaceException.class, refused -> {
			assertThat(refused.reason()).isEqualTo(Reason.INACCESSIBLE);
			assertThat(refused).hasMessageContaining("nowhere:/x");
		});
		assertThat(service.exists("nowhere:/x")).isFalse();
	}

	@Test
	void theStoreThatAcceptsThePlaceOpensIt() {
		assertThat(service.exists("memory:old")).isTrue();
		assertThat(service.exists("memory:new")).isFalse();
		try (Workspace workspace = service.open("memory:new", null)) {
			assertThat(workspace.isNew()).isTrue();
			new BooksBuilder().programme("河东–迭部").books().saveTo(workspace);
			assertThat(workspace.isNew()).isFalse();
			assertThat(workspace.count(Query.of(JieduiPackage.eINSTANCE.getProgramme()))).isEqualTo(1);
			assertThat(workspace.search("迭部", 10)).hasSize(1);
		}
	}

	@Test
	void commitsAreToldToAllAlthoughOneFails() {
		try (Workspace workspace = service.open("memory:new", null); Session session = workspace.openSession()) {
			List<Session> origins = new ArrayList<>();
			List<ObjectId> told = new ArrayList<>();
			workspace.addListener((commits, changed, origin) -> {
				throw new IllegalStateException("a listener of a module");
			});
			workspace.addListener((commits, changed, origin) -> {
				told.addAll(changed);
				origins.add(origin);
			});
			new BooksBuilder().programme("河东–迭部").books().addTo(session);
			session.save("", null);
			assertThat(told).hasSize(1);
			assertThat(origins).containsExactly(session);
		}
	}
}
