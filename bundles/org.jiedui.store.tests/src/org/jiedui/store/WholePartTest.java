/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All aggregates of a part, which are read as they lie, are what one gets who looks each of them up. */
class WholePartTest extends StoreTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void whatIsReadAsItLiesIsWhatIsLookedUp(int seed) {
		int other = books.store().reservePart();
		RandomBooks here = new RandomBooks(books, kinds, part, seed);
		for (int save = 0; save < 6; save++) {
			books.commit(here.next());
		}
		books.commit(new Changes().add(books.id(other), kinds.thing, "text", "elsewhere"));
		sameEitherWay(kinds.thing);
	}

	@Test
	void partsOfWhatIsNotAskedForStayOut() {
		ObjectId thing = books.id(part);
		ObjectId special = books.id(part);
		books.commit(new Changes().add(thing, kinds.thing, "words", List.of("a", "b")).add(special, kinds.special, "words", List.of("c"), "friends",
				List.of(link(special, kinds.special)))
				.addPart(books.id(part), kinds.piece, under(thing, kinds.thing, "pieces", 1))
				.addPart(books.id(part), kinds.piece, under(special, kinds.thing, "pieces", 1)));
		Fetch fetch = books.fetch(Query.of(kinds.special).within(part));
		assertThat(fetch.found()).containsExactly(special);
		assertThat(fetch.states()).hasSize(2).allMatch(state -> state.id().equals(special) || state.placement().root().equals(special));
		sameEitherWay(kinds.special);
	}

	/** So many that lists are not looked up one by one. */
	@Test
	void listsOfManyComeWhole() {
		Changes changes = new Changes();
		ObjectId target = books.id(part);
		changes.add(target, kinds.thing);
		for (int count = 0; count < 300; count++) {
			changes.add(books.id(part), kinds.special, "words", List.of("w" + count, "w"), "friends", List.of(link(target, kinds.thing)));
		}
		books.commit(changes);
		sameEitherWay(kinds.special);
		sameEitherWay(kinds.thing);
	}

	@Test
	void whatIsReferredToComesToo() {
		ObjectId far = books.id(books.store().reservePart());
		ObjectId near = books.id(part);
		books.commit(new Changes().add(far, kinds.thing, "text", "far"));
		books.commit(new Changes().add(near, kinds.special, "friend", link(far, kinds.thing)));
		Fetch fetch = books.fetch(Query.of(kinds.special).within(part));
		assertThat(fetch.found()).containsExactly(near);
		assertThat(fetch.states()).extracting(ObjectState::id).containsExactlyInAnyOrder(near, far);
		assertThat(fetch.heads()).containsOnlyKeys(part, far.part());
	}

	@Test
	void anEmptyPartHasNothing() {
		assertThat(books.fetch(Query.of(kinds.thing).within(part)).states()).isEmpty();
	}

	private void sameEitherWay(EClass type) {
		Query whole = Query.of(type).within(part);
		Fetch lying = books.fetch(whole);
		Fetch lookedUp = books.fetch(whole.page(0, 1_000_000));
		assertThat(lying.found()).isEqualTo(lookedUp.found()).isNotEmpty();
		assertThat(lying.heads()).isEqualTo(lookedUp.heads());
		assertThat(lying.states()).extracting(WholePartTest::values)
				.containsExactlyInAnyOrderElementsOf(lookedUp.states().stream().map(WholePartTest::values).toList());
	}

	private static List<Object> values(ObjectState state) {
		List<Object> values = new ArrayList<>();
		values.add(state.id());
		values.add(state.type());
		values.add(state.version());
		values.add(state.placement());
		for (EStructuralFeature feature : state.type().getEAllStructuralFeatures()) {
			values.add(state.get(feature));
		}
		return values;
	}
}
