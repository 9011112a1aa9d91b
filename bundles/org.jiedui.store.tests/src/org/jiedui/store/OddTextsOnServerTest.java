/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.Place;
import org.junit.jupiter.api.Test;

/** PostgreSQL cannot keep one character; then people are told where it stands. */
class OddTextsOnServerTest extends StoreTest {

	@Override
	Place place() {
		return Place.SERVER;
	}

	@Test
	void saysWhichTextCannotBeKept() {
		ObjectId id = thing("text", "before");
		assertRefused(new Changes().set(books.state(id), "text", "a\u0000b"), "text", id);
		assertRefused(new Changes().set(books.state(id), "words", List.of("a", "\u0000")), "words", id);
		ObjectId other = books.id(part);
		assertRefused(new Changes().add(other, kinds.special, "order", "\u0000"), "order", other);
		assertThat(books.state(id).get(Changes.feature(kinds.thing, "text"))).isEqualTo("before");
	}

	private void assertRefused(Changes changes, String feature, ObjectId id) {
		assertThatThrownBy(() -> books.commit(changes)).isInstanceOf(WorkspaceException.class).hasMessageContaining("U+0000")
				.hasMessageContaining(feature).hasMessageContaining(id.toString());
	}
}
