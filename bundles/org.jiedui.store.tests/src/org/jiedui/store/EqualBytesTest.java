/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.store.fixture.Changes;
import org.jiedui.testsupport.DynamicModels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes that are equal are no change, whichever array holds them. */
class EqualBytesTest extends StoreTest {

	private Workspace workspace;
	private ObjectId id;

	@BeforeEach
	void fill() {
		DynamicModels.register(kinds.model);
		workspace = MemoryWorkspace.open(books.store());
		id = thing("text", "before", "bytes", new byte[] { 1, 2, 3 });
	}

	@AfterEach
	void forget() {
		DynamicModels.unregister(kinds.model);
	}

	private EObject load(Session session) {
		return session.attach(session.fetch(List.of(id))).getFirst();
	}

	private void set(Session session, EObject object, String feature, Object value) {
		session.editingDomain().getCommandStack()
				.execute(SetCommand.create(session.editingDomain(), object, Changes.feature(kinds.thing, feature), value));
	}

	@Test
	void whatComesBackToTheStoredBytesIsUnchanged() {
		try (Session session = workspace.openSession()) {
			EObject object = load(session);
			set(session, object, "bytes", new byte[] { 4 });
			assertThat(session.isDirty()).isTrue();
			set(session, object, "bytes", new byte[] { 1, 2, 3 });
			assertThat(session.isDirty()).isFalse();
		}
	}

	@Test
	void bytesThatOnlyOneChangedDoNotClash() {
		try (Session session = workspace.openSession()) {
			EObject object = load(session);
			set(session, object, "bytes", new byte[] { 4 });
			books.commit(new Changes().set(books.state(id), "text", "after"));
			Set<ObjectId> stale = session.stale(Set.of(id));
			assertThat(session.refresh(stale, session.fetch(stale))).isEmpty();
			session.save("", null);
		}
		assertThat(books.state(id).get(Changes.feature(kinds.thing, "text"))).isEqualTo("after");
		assertThat(books.state(id).get(Changes.feature(kinds.thing, "bytes"))).isEqualTo(new byte[] { 4 });
	}
}
