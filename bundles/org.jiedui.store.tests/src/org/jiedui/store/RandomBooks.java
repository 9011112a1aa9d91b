/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;

/** Makes one save after another without a plan. The same seed makes the same. */
final class RandomBooks {

	private final Books books;
	private final EveryKind kinds;
	private final int part;
	private final Random random;

	RandomBooks(Books books, EveryKind kinds, int part, int seed) {
		this.books = books;
		this.kinds = kinds;
		this.part = part;
		random = new Random(seed);
	}

	/** A save that changes each object once at most, and not nothing. */
	Changes next() {
		List<ObjectState> states = books.fetch(Query.of(kinds.thing)).states();
		Changes changes = new Changes();
		ObjectId added = books.id(part);
		changes.add(added, kinds.thing, "text", text(), "number", random.nextInt(3), "words", words(), "money", money(), "vague", date());
		Set<ObjectId> touched = new HashSet<>();
		for (ObjectState state : states) {
			if (random.nextInt(3) == 0 && touched.add(state.id())) {
				change(state, states, added, changes, touched);
			}
		}
		return changes;
	}

	private void change(ObjectState state, List<ObjectState> states, ObjectId added, Changes changes, Set<ObjectId> touched) {
		List<ObjectState> below = below(state, states);
		boolean alone = below.stream().noneMatch(each -> touched.contains(each.id()));
		if (state.type() == kinds.thing && random.nextBoolean()) {
			changes.addPart(books.id(part), kinds.piece, Changes.under(state.id(), kinds.thing, "pieces", random.nextInt(100)), "text", text());
			changes.set(state, "text", text(), "words", words(), "friend", Changes.link(added, kinds.thing));
		} else if (state.placement() != null && alone && random.nextBoolean()) {
			below.forEach(each -> touched.add(each.id()));
			below.reversed().forEach(changes::remove);
			changes.remove(state);
		} else if (state.placement() != null && alone) {
			below.forEach(each -> touched.add(each.id()));
			changes.move(state, Changes.under(added, kinds.thing, "pieces", random.nextInt(100)));
			below.forEach(each -> changes.move(each, new Placement(added, each.placement().container(), each.placement().slot(),
					each.placement().position())));
		} else if (state.placement() != null) {
			changes.set(state, "text", text());
			changes.addPart(books.id(part), kinds.piece,
					new Placement(state.placement().root(), state.id(), (EReference) Changes.feature(kinds.piece, "pieces"), 1));
		} else {
			changes.set(state, "number", random.nextInt(3), "boxed", random.nextBoolean() ? null : random.nextInt(), "money", money(), "colour",
					kinds.colour(random.nextBoolean() ? "RED" : "GREEN"), "vague", date());
		}
	}

	private static List<ObjectState> below(ObjectState state, List<ObjectState> states) {
		Set<ObjectId> containers = new HashSet<>(Set.of(state.id()));
		List<ObjectState> below = new ArrayList<>();
		for (ObjectState each : states) {
			if (each.placement() != null && containers.contains(each.placement().container())) {
				containers.add(each.id());
				below.add(each);
			}
		}
		return below;
	}

	private String text() {
		return random.nextInt(4) == 0 ? null : "text" + random.nextInt(10);
	}

	private Money money() {
		return random.nextInt(4) == 0 ? null : Money.of(BigDecimal.valueOf(random.nextInt(10000), 2));
	}

	private PartialDate date() {
		return random.nextInt(4) == 0 ? null : new PartialDate(2023 + random.nextInt(2), random.nextInt(13), 0);
	}

	private List<String> words() {
		return random.nextBoolean() ? null : List.of("word" + random.nextInt(10), "word");
	}
}
