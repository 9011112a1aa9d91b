/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An embedded database keeps whatever Java takes for a text: halves of characters too, and the character that others take for an end. */
class OddTextsTest extends StoreTest {

	@ParameterizedTest
	@ValueSource(strings = { "a\ud83d", "\ude00b", "a\u0000b", "\uffff" })
	void aTextComesBackAsItIs(String text) {
		ObjectId id = thing("text", text);
		assertThat(books.state(id).get(Changes.feature(kinds.thing, "text"))).isEqualTo(text);
		assertThat(books.store().journal(new CommitNumber(part, 1)).getFirst().features().getFirst().newValue()).isEqualTo(text);
	}
}
