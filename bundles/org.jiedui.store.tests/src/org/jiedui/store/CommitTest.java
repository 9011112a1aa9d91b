/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.history.Commit;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.Test;

class CommitTest extends StoreTest {

	@Test
	void countsVersionsUp() {
		ObjectId id = thing("text", "one");
		CommitResult result = books.commit(new Changes().set(books.state(id), "text", "two"));
		assertThat(result.versions()).containsEntry(id, 2);
		assertThat(books.state(id).version()).isEqualTo(2);
		assertThat(books.state(id).get(feature(kinds.thing, "text"))).isEqualTo("two");
	}

	@Test
	void countsCommitsOfEachPartWithoutGaps() {
		ObjectId here = thing();
		int elsewhere = books.store().reservePart();
		ObjectId there = books.id(elsewhere);
		CommitResult result = books.commit(new Changes().add(there, kinds.thing).set(books.state(here), "number", 1));
		assertThat(result.commits()).extracting(Commit::part, Commit::sequence).containsExactly(
				tuple(part, 2L), tuple(elsewhere, 1L));
	}

	@Test
	void refusesAllWhenAnythingWasChangedMeanwhile() {
		ObjectId changed = thing("text", "old");
		ObjectId removed = thing();
		ObjectId untouched = thing("text", "old");
		ObjectId added = books.id(part);
		ObjectState staleChanged = books.state(changed);
		ObjectState staleRemoved = books.state(removed);
		books.commit(new Changes().set(staleChanged, "text", "theirs").remove(staleRemoved));
		Changes mine = new Changes().set(staleChanged, "text", "mine").set(staleRemoved, "text", "mine")
				.set(books.state(untouched), "text", "mine").add(added, kinds.thing);
		CommitConflictException conflict = catchThrowableOfType(CommitConflictException.class, () -> books.commit(mine));
		assertThat(conflict.objects()).containsExactlyInAnyOrder(changed, removed);
		assertThat(books.state(changed).get(feature(kinds.thing, "text"))).isEqualTo("theirs");
		assertThat(books.state(untouched).version()).isOne();
		assertThat(books.fetch(added).found()).isEmpty();
		assertThat(books.commit(new Changes().set(books.state(untouched), "number", 1)).commits().getFirst().sequence()).isEqualTo(5);
	}

	@Test
	void refusesToRemoveWhatSomebodyRefersTo() {
		ObjectId target = thing();
		ObjectId friend = thing("friend", link(target, kinds.thing));
		ObjectId fan = thing("friends", List.of(link(target, kinds.thing)));
		CommitConflictException conflict = catchThrowableOfType(CommitConflictException.class,
				() -> books.commit(new Changes().remove(books.state(target))));
		assertThat(conflict.objects()).containsExactly(target);
		books.commit(new Changes().remove(books.state(target)).set(books.state(friend), "friend", null).set(books.state(fan), "friends", null));
		assertThat(books.fetch(target).found()).isEmpty();
	}

	@Test
	void refusesToReferToWhatSomebodyRemoved() {
		ObjectId target = thing();
		ObjectId friend = thing();
		ObjectState known = books.state(friend);
		books.commit(new Changes().remove(books.state(target)));
		CommitConflictException conflict = catchThrowableOfType(CommitConflictException.class,
				() -> books.commit(new Changes().set(known, "friend", link(target, kinds.thing))));
		assertThat(conflict.objects()).containsExactly(target);
		assertThat(books.state(friend).get(feature(kinds.thing, "friend"))).isNull();
	}

	@Test
	void aKeyThatIsTakenIsAConflict() {
		ObjectId taken = thing("text", "first");
		CommitConflictException conflict = catchThrowableOfType(CommitConflictException.class,
				() -> books.commit(new Changes().add(taken, kinds.thing, "text", "second")));
		assertThat(conflict.objects()).containsExactly(taken);
		assertThat(books.state(taken).get(feature(kinds.thing, "text"))).isEqualTo("first");
	}

	@Test
	void aFetchTellsOfWhichMomentItIs() {
		ObjectId id = thing();
		assertThat(books.fetch(id).heads()).isEqualTo(Map.of(part, 1L));
		books.commit(new Changes().set(books.state(id), "number", 1));
		assertThat(books.fetch(id).heads()).isEqualTo(Map.of(part, 2L));
	}

	@Test
	void refusesToRemoveWhatWasChangedMeanwhile() {
		ObjectId id = thing();
		ObjectState stale = books.state(id);
		books.commit(new Changes().set(stale, "number", 1));
		assertThatThrownBy(() -> books.commit(new Changes().remove(stale))).isInstanceOf(CommitConflictException.class);
		assertThat(books.fetch(id).found()).containsExactly(id);
	}

	@Test
	void seesItsOwnWritesAtOnce() {
		ObjectId id = thing("number", 0);
		Query query = Query.of(kinds.thing).where(
				new Comparison(feature(kinds.thing, "number"), Operator.EQUAL, 0));
		for (int round = 1; round <= 20; round++) {
			long before = books.store().count(query);
			books.commit(new Changes().set(books.state(id), "number", round));
			long after = books.store().count(query);
			assertThat(after).isEqualTo(round == 1 ? before - 1 : 0);
			assertThat(books.state(id).get(feature(kinds.thing, "number"))).isEqualTo(round);
		}
	}

	@Test
	void writesListsAnew() {
		ObjectId id = thing("words", List.of("a", "b"));
		books.commit(new Changes().set(books.state(id), "words", List.of("b", "c", "a")));
		assertThat(books.state(id).get(feature(kinds.thing, "words"))).isEqualTo(List.of("b", "c", "a"));
		books.commit(new Changes().set(books.state(id), "words", List.of()));
		assertThat(books.state(id).get(feature(kinds.thing, "words"))).isNull();
	}

	@Test
	void clearsValues() {
		ObjectId id = thing("text", "a", "number", 4);
		books.commit(new Changes().set(books.state(id), "text", null, "number", null));
		assertThat(books.state(id).get(feature(kinds.thing, "text"))).isNull();
		assertThat(books.state(id).get(feature(kinds.thing, "number"))).isEqualTo(0);
	}

	@Test
	void movesPartsToAnotherPlace() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId first = piece(from, 10);
		ObjectId second = piece(from, 20);
		ObjectId stays = piece(to, 10);
		books.commit(new Changes().move(books.state(first), under(to, kinds.thing, "pieces", 5)));
		assertThat(books.fetch(from).states()).extracting(ObjectState::id).containsExactly(from, second);
		assertThat(books.fetch(to).states()).extracting(ObjectState::id).containsExactly(to, first, stays);
		Placement below = new Placement(to, stays, (EReference) feature(kinds.piece, "pieces"), 1);
		books.commit(new Changes().move(books.state(first), below));
		assertThat(books.fetch(to).states()).extracting(ObjectState::id).containsExactly(to, stays, first);
		assertThat(books.state(first).placement()).isEqualTo(below);
	}

	@Test
	void reordersSiblings() {
		ObjectId root = thing();
		ObjectId first = piece(root, 10);
		ObjectId second = piece(root, 20);
		books.commit(new Changes().move(books.state(first), under(root, kinds.thing, "pieces", 30)));
		assertThat(books.fetch(root).states()).extracting(ObjectState::id).containsExactly(root, second, first);
	}

	@Test
	void removesObjectsWithTheirLists() {
		ObjectId id = thing("words", List.of("a"));
		books.commit(new Changes().remove(books.state(id)));
		assertThat(books.fetch(id).found()).isEmpty();
		assertThat(books.fetch(Query.of(kinds.thing)).found()).isEmpty();
		books.commit(new Changes().add(id, kinds.thing));
		assertThat(books.state(id).get(feature(kinds.thing, "words"))).isNull();
	}

	@Test
	void knowsWhetherAnythingWasEverCommitted() {
		assertThat(books.store().isEmpty()).isTrue();
		thing();
		assertThat(books.store().isEmpty()).isFalse();
	}

	@Test
	void neverGivesANumberAwayTwice() {
		var first = books.store().reserve(part, 10);
		var second = books.store().reserve(part, 5);
		assertThat(second.first()).isEqualTo(first.first() + 10);
		reopen();
		assertThat(books.store().reserve(part, 1).first()).isEqualTo(second.first() + 5);
		assertThat(books.store().reservePart()).isEqualTo(part + 1);
	}

	@Test
	void refusesPartsThatWereNeverOpened() {
		assertThatThrownBy(() -> books.commit(new Changes().add(ObjectId.of(77, 1), kinds.thing))).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> books.store().reserve(77, 1)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void movesPartsWithTheirOwnToWhereSomethingElseGoes() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId outer = piece(from, 1);
		ObjectId inner = books.id(part);
		books.commit(new Changes().addPart(inner, kinds.piece, below(from, outer, pieces())));
		ObjectId removed = piece(to, 1);
		books.commit(new Changes().move(books.state(outer), Changes.under(to, kinds.thing, "pieces", 2))
				.move(books.state(inner), below(to, outer, pieces())).remove(books.state(removed)));
		assertThat(books.fetch(to).states()).extracting(ObjectState::id).containsExactly(to, outer, inner);
	}

	@Test
	void refusesPartsOfWhatSomebodyElseRemoved() {
		ObjectId root = thing();
		ObjectState stale = books.state(root);
		books.commit(new Changes().remove(stale));
		Changes mine = new Changes().addPart(books.id(part), kinds.piece, Changes.under(root, kinds.thing, "pieces", 1));
		assertThatThrownBy(() -> books.commit(mine)).isInstanceOfSatisfying(CommitConflictException.class,
				conflict -> assertThat(conflict.objects()).containsExactly(root));
	}

	@Test
	void refusesToMovePartsIntoWhatSomebodyElseRemoved() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId piece = piece(from, 1);
		books.commit(new Changes().remove(books.state(to)));
		Changes mine = new Changes().move(books.state(piece), Changes.under(to, kinds.thing, "pieces", 1));
		assertThatThrownBy(() -> books.commit(mine)).isInstanceOfSatisfying(CommitConflictException.class,
				conflict -> assertThat(conflict.objects()).containsExactly(to));
		assertThat(books.state(piece).placement().root()).isEqualTo(from);
	}

	@Test
	void refusesToRemoveWhatGotAPartMeanwhile() {
		ObjectId root = thing();
		ObjectId outer = piece(root, 1);
		ObjectState staleRoot = books.state(root);
		ObjectState staleOuter = books.state(outer);
		piece(root, 2);
		assertThatThrownBy(() -> books.commit(new Changes().remove(staleOuter).remove(staleRoot)))
				.isInstanceOfSatisfying(CommitConflictException.class, conflict -> assertThat(conflict.objects()).containsExactly(root));
		assertThat(books.state(root)).isNotNull();
		books.commit(new Changes().remove(staleOuter));
	}

	@Test
	void removesWhatLosesItsPartsInTheSameCommit() {
		ObjectId root = thing();
		ObjectId other = thing();
		ObjectId moved = piece(root, 1);
		ObjectId removed = piece(root, 2);
		books.commit(new Changes().move(books.state(moved), Changes.under(other, kinds.thing, "pieces", 1)).remove(books.state(removed))
				.remove(books.state(root)));
		assertThat(books.state(moved).placement().root()).isEqualTo(other);
	}

	private static Placement below(ObjectId root, ObjectId container, EReference slot) {
		return new Placement(root, container, slot, 1);
	}

	private EReference pieces() {
		return (EReference) feature(kinds.piece, "pieces");
	}

	private void assertConflict(ObjectId object, Changes changes) {
		CommitConflictException conflict = catchThrowableOfType(CommitConflictException.class, () -> books.commit(changes));
		assertThat(conflict).isNotNull();
		assertThat(conflict.objects()).containsExactly(object);
	}

	@Test
	void refusesPartsOfWhatSomebodyElseMovedToAnotherRoot() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId moved = piece(from, 1);
		ObjectId own = piece(from, 2);
		books.commit(new Changes().move(books.state(moved), under(to, kinds.thing, "pieces", 1)));
		assertConflict(moved, new Changes().addPart(books.id(part), kinds.piece, below(from, moved, pieces())));
		assertConflict(moved, new Changes().move(books.state(own), below(from, moved, pieces())));
		books.commit(new Changes().addPart(books.id(part), kinds.piece, below(to, moved, pieces())));
	}

	@Test
	void refusesToMoveToAnotherRootWhatGotAPartMeanwhile() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId moved = piece(from, 1);
		ObjectState stale = books.state(moved);
		ObjectId added = books.id(part);
		books.commit(new Changes().addPart(added, kinds.piece, below(from, moved, pieces())));
		assertConflict(moved, new Changes().move(stale, under(to, kinds.thing, "pieces", 1)));
		books.commit(new Changes().move(stale, under(to, kinds.thing, "pieces", 1)).move(books.state(added), below(to, moved, pieces())));
		assertThat(books.fetch(to).states()).extracting(ObjectState::id).containsExactly(to, moved, added);
	}

	@Test
	void refusesToMoveIntoWhatSomebodyElseMovedIntoIt() {
		ObjectId root = thing();
		ObjectId one = piece(root, 1);
		ObjectId other = piece(root, 2);
		ObjectId within = books.id(part);
		books.commit(new Changes().addPart(within, kinds.piece, below(root, other, pieces())));
		ObjectState stale = books.state(other);
		books.commit(new Changes().move(books.state(one), below(root, within, pieces())));
		assertConflict(other, new Changes().move(stale, below(root, one, pieces())));
		assertThat(books.fetch(root).states()).extracting(ObjectState::id).containsExactly(root, other, within, one);
		books.commit(new Changes().move(books.state(one), under(root, kinds.thing, "pieces", 1)).move(stale, below(root, one, pieces())));
		assertThat(books.fetch(root).states()).extracting(ObjectState::id).containsExactly(root, one, other, within);
	}

	@Test
	void refusesPlacesInAnotherPart() {
		ObjectId here = thing();
		ObjectId piece = piece(here, 1);
		int elsewhere = books.store().reservePart();
		ObjectId there = books.id(elsewhere);
		books.commit(new Changes().add(there, kinds.thing));
		assertThatThrownBy(() -> books.commit(new Changes().move(books.state(piece), under(there, kinds.thing, "pieces", 1))))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining(piece.toString());
		assertThatThrownBy(() -> books.commit(new Changes().addPart(books.id(elsewhere), kinds.piece, under(here, kinds.thing, "pieces", 1))))
				.isInstanceOf(IllegalArgumentException.class);
		assertThat(books.state(piece).placement().root()).isEqualTo(here);
	}
}
