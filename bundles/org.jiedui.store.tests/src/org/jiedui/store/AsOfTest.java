/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.history.Snapshot;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.Test;

class AsOfTest extends StoreTest {

	private Snapshot asOf(ObjectId id, long number) {
		return books.store().asOf(id, number).orElseThrow();
	}

	private Object value(ObjectState state, String name) {
		return state.get(feature(state.type(), name));
	}

	@Test
	void tellsValuesAsTheyWere() {
		ObjectId friend = thing();
		ObjectId id = thing("text", "one", "money", Money.of(5), "words", List.of("a", "b"), "friend", link(friend, kinds.thing));
		books.commit(new Changes().set(books.state(id), "text", "two", "words", List.of(), "friend", null));
		books.commit(new Changes().set(books.state(id), "text", "three", "money", Money.of(6)));
		ObjectState first = asOf(id, 2).state();
		assertThat(first.version()).isEqualTo(1);
		assertThat(value(first, "text")).isEqualTo("one");
		assertThat(value(first, "money")).isEqualTo(Money.of(5));
		assertThat(value(first, "words")).isEqualTo(List.of("a", "b"));
		assertThat(value(first, "friend")).isEqualTo(link(friend, kinds.thing));
		ObjectState second = asOf(id, 3).state();
		assertThat(value(second, "text")).isEqualTo("two");
		assertThat(value(second, "words")).isNull();
		assertThat(value(asOf(id, 4).state(), "text")).isEqualTo("three");
		assertThat(value(asOf(id, 4711).state(), "text")).isEqualTo("three");
	}

	@Test
	void knowsNothingBeforeTheBeginningAndAfterTheEnd() {
		ObjectId friend = thing("text", "friend");
		ObjectId id = thing("text", "x", "friend", link(friend, kinds.thing));
		books.commit(new Changes().remove(books.state(id)));
		books.commit(new Changes().remove(books.state(friend)));
		assertThat(books.store().asOf(id, 1)).isEmpty();
		assertThat(value(asOf(id, 2).state(), "text")).isEqualTo("x");
		assertThat(value(asOf(id, 2).state(), "friend")).isEqualTo(link(friend, kinds.thing));
		assertThat(books.store().asOf(id, 3)).isEmpty();
		assertThat(books.store().asOf(ObjectId.of(part, 4711), 1)).isEmpty();
	}

	@Test
	void tellsPartsWhereTheyStood() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId one = piece(from, 1);
		ObjectId two = piece(from, 2);
		ObjectId inner = books.id(part);
		EReference pieces = (EReference) feature(kinds.piece, "pieces");
		books.commit(new Changes().addPart(inner, kinds.piece, new Placement(from, one, pieces, 1), "text", "inner"));
		books.commit(new Changes().move(books.state(one), under(to, kinds.thing, "pieces", 1)).move(books.state(inner),
				new Placement(to, one, pieces, 1)));
		books.commit(new Changes().remove(books.state(two)));
		books.commit(new Changes().set(books.state(inner), "text", "later"));
		assertThat(asOf(from, 5).states()).extracting(ObjectState::id).containsExactly(from, one, inner, two);
		assertThat(value(Books.state(asOf(from, 5).states(), inner), "text")).isEqualTo("inner");
		assertThat(asOf(to, 5).states()).extracting(ObjectState::id).containsExactly(to);
		assertThat(asOf(from, 6).states()).extracting(ObjectState::id).containsExactly(from, two);
		assertThat(asOf(inner, 6).states()).extracting(ObjectState::id).containsExactly(to, one, inner);
		assertThat(asOf(from, 8).states()).extracting(ObjectState::id).containsExactly(from);
	}

	@Test
	void findsTheLastCommitOfATime() {
		Instant before = Instant.now().minusSeconds(1);
		ObjectId id = thing("text", "x");
		CommitResult second = books.commit(new Changes().set(books.state(id), "text", "y"));
		Instant time = second.commits().getFirst().time();
		assertThat(books.store().numberAt(part, before)).isZero();
		assertThat(books.store().numberAt(part, time)).isEqualTo(2);
		assertThat(books.store().numberAt(part, time.minusNanos(1000))).isEqualTo(1);
	}
}
