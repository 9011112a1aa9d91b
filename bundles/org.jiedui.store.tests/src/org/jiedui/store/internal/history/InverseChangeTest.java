/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.junit.jupiter.api.Test;

class InverseChangeTest {

	private final EveryKind kinds = new EveryKind();
	private final ObjectId id = ObjectId.of(2, 1);
	private final EStructuralFeature text = Changes.feature(kinds.thing, "text");
	private final EStructuralFeature words = Changes.feature(kinds.thing, "words");

	private InverseChange inverse(Kind kind, int version, FeatureChange... features) {
		return new InverseChange(new JournalEntry(id, kinds.thing, kind, 1, version, version, null, false, null, List.of(features)));
	}

	@Test
	void whatWasAddedWasNotThere() {
		assertThat(inverse(Kind.ADDED, 1).before(new ObjectState(id, kinds.thing, 1, null))).isNull();
	}

	@Test
	void whatWasChangedHadItsOldValuesAndKeepsTheOthers() {
		ObjectState after = new ObjectState(id, kinds.thing, 2, null);
		after.set(text, "new");
		after.set(words, List.of("a"));
		ObjectState before = inverse(Kind.CHANGED, 2, new FeatureChange(text, "old", "new")).before(after);
		assertThat(before.version()).isEqualTo(1);
		assertThat(before.get(text)).isEqualTo("old");
		assertThat(before.get(words)).isEqualTo(List.of("a"));
		assertThat(after.get(text)).isEqualTo("new");
	}

	@Test
	void anEmptyListIsNoValue() {
		ObjectState after = new ObjectState(id, kinds.thing, 2, null);
		after.set(words, List.of("a"));
		assertThat(inverse(Kind.CHANGED, 2, new FeatureChange(words, List.of(), List.of("a"))).before(after).get(words)).isNull();
	}

	@Test
	void whatWasRemovedWasThere() {
		ObjectState before = inverse(Kind.REMOVED, 3, new FeatureChange(text, "old", null)).before(null);
		assertThat(before.version()).isEqualTo(2);
		assertThat(before.get(text)).isEqualTo("old");
	}

	@Test
	void whatWasMovedStoodWhereItCameFrom() {
		Placement from = Changes.under(ObjectId.of(2, 5), kinds.thing, "pieces", 1);
		Placement to = Changes.under(ObjectId.of(2, 6), kinds.thing, "pieces", 2);
		JournalEntry entry = new JournalEntry(id, kinds.piece, Kind.CHANGED, 1, 2, 2, to, true, from, List.of());
		assertThat(new InverseChange(entry).before(new ObjectState(id, kinds.piece, 2, to)).placement()).isEqualTo(from);
	}
}
