/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.Obstacle;
import org.jiedui.core.history.Obstacle.Reason;
import org.jiedui.core.history.Reversal;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Changes;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commits that are taken back. */
class ReversionTest extends StoreTest {

	private Reversal revert(long number) {
		return MemoryWorkspace.open(books.store()).revert(new CommitNumber(part, number), "back");
	}

	private long commit(Changes changes) {
		return books.commit(changes).commits().getFirst().sequence();
	}

	private Object value(ObjectId id, String name) {
		ObjectState state = books.state(id);
		return state.get(feature(state.type(), name));
	}

	private EReference pieces() {
		return (EReference) feature(kinds.piece, "pieces");
	}

	@Test
	void valuesAreAsTheyWere() {
		ObjectId id = thing("text", "old", "money", Money.of(5), "words", List.of("a"));
		long number = commit(new Changes().set(books.state(id), "text", "new", "money", null, "words", List.of()));
		commit(new Changes().set(books.state(id), "number", 7));
		Reversal reversal = revert(number);
		assertThat(reversal.obstacles()).isEmpty();
		assertThat(reversal.commit().orElseThrow()).satisfies(commit -> {
			assertThat(commit.sequence()).isEqualTo(number + 2);
			assertThat(commit.message()).isEqualTo("back");
			assertThat(commit.author()).isEqualTo(MemoryWorkspace.AUTHOR);
			assertThat(commit.objects()).isEqualTo(1);
		});
		assertThat(value(id, "text")).isEqualTo("old");
		assertThat(value(id, "money")).isEqualTo(Money.of(5));
		assertThat(value(id, "words")).isEqualTo(List.of("a"));
		assertThat(value(id, "number")).isEqualTo(7);
		assertThat(revert(number).commit()).as("all is as before already").isEmpty();
	}

	@Test
	void whatOthersChangedSinceIsToldFieldByField() {
		ObjectId id = thing("text", "old", "number", 1);
		long number = commit(new Changes().set(books.state(id), "text", "new", "number", 2));
		commit(new Changes().set(books.state(id), "text", "newer"));
		Reversal reversal = revert(number);
		assertThat(reversal.commit()).isEmpty();
		assertThat(reversal.obstacles())
				.containsExactly(new Obstacle(id, kinds.thing, Reason.CHANGED_SINCE, feature(kinds.thing, "text"), "newer", "old"));
		assertThat(value(id, "number")).isEqualTo(2);
	}

	@Test
	void whatWasRemovedComesBackUnderItsKeyWithALaterVersion() {
		ObjectId friend = thing();
		ObjectId id = thing("text", "here", "friends", List.of(link(friend, kinds.thing)));
		ObjectId piece = piece(id, 16);
		ObjectState stale = books.state(id);
		long number = commit(new Changes().remove(books.state(piece)).remove(stale));
		assertThat(revert(number).obstacles()).isEmpty();
		assertThat(value(id, "text")).isEqualTo("here");
		assertThat(value(id, "friends")).isEqualTo(List.of(link(friend, kinds.thing)));
		assertThat(books.state(piece).placement()).isEqualTo(under(id, kinds.thing, "pieces", 16));
		assertThat(books.state(id).version()).isEqualTo(3);
		assertThatThrownBy(() -> commit(new Changes().set(stale, "text", "stale"))).isInstanceOf(CommitConflictException.class);
		assertThat(commit(new Changes().set(books.state(id), "text", "fresh"))).isEqualTo(number + 2);
	}

	@Test
	void whatIsGoneIsNotReferredToAgain() {
		ObjectId friend = thing();
		ObjectId id = thing("text", "here", "friend", link(friend, kinds.thing));
		long number = commit(new Changes().remove(books.state(id)));
		commit(new Changes().remove(books.state(friend)));
		Reversal reversal = revert(number);
		assertThat(reversal.omissions()).extracting(Obstacle::reason, Obstacle::feature)
				.containsExactly(tuple(Reason.TARGET_GONE, feature(kinds.thing, "friend")));
		assertThat(value(id, "text")).isEqualTo("here");
		assertThat(value(id, "friend")).isNull();
	}

	@Test
	void whatWasAddedGoes() {
		ObjectId id = books.id(part);
		ObjectId piece = books.id(part);
		long number = commit(new Changes().add(id, kinds.thing).addPart(piece, kinds.piece, under(id, kinds.thing, "pieces", 1)));
		assertThat(revert(number).obstacles()).isEmpty();
		assertThat(books.fetch(id, piece).found()).isEmpty();
	}

	@Test
	void whatWasAddedAndChangedSinceStaysWithAllThatCameWithIt() {
		ObjectId changed = books.id(part);
		ObjectId piece = books.id(part);
		ObjectId other = books.id(part);
		long number = commit(new Changes().add(changed, kinds.thing).addPart(piece, kinds.piece, under(changed, kinds.thing, "pieces", 1))
				.add(other, kinds.thing));
		commit(new Changes().set(books.state(piece), "text", "x"));
		Reversal reversal = revert(number);
		assertThat(reversal.commit()).isEmpty();
		assertThat(reversal.obstacles()).containsExactly(new Obstacle(piece, kinds.piece, Reason.CHANGED_SINCE));
		assertThat(value(piece, "text")).isEqualTo("x");
		assertThat(books.fetch(changed, other).found()).containsExactlyInAnyOrder(changed, other);
	}

	@Test
	void ofManyThatWereAddedAtOnceNoneGoesWhereOneWasChangedSince() {
		IdBlock block = books.store().reserve(part, 1200);
		Changes many = new Changes();
		IntStream.range(0, block.count()).forEach(index -> many.add(block.id(index), kinds.thing));
		long number = commit(many);
		ObjectId changed = block.id(700);
		commit(new Changes().set(books.state(changed), "text", "x"));
		assertThat(revert(number).obstacles()).containsExactly(new Obstacle(changed, kinds.thing, Reason.CHANGED_SINCE));
		assertThat(books.store().count(Query.of(kinds.thing))).isEqualTo(block.count());
		commit(new Changes().remove(books.state(changed)));
		assertThat(revert(number).obstacles()).isEmpty();
		assertThat(books.store().count(Query.of(kinds.thing))).isZero();
	}

	@Test
	void whatOthersNeedStays() {
		ObjectId id = books.id(part);
		long number = commit(new Changes().add(id, kinds.thing));
		ObjectId piece = piece(id, 1);
		ObjectId friend = thing("friend", link(id, kinds.thing));
		assertThat(revert(number).obstacles()).extracting(Obstacle::object, Obstacle::reason)
				.containsExactlyInAnyOrder(tuple(piece, Reason.IN_USE), tuple(friend, Reason.IN_USE));
		assertThat(books.fetch(id).found()).containsExactly(id);
	}

	@Test
	void whatWasMovedMovesBackWithWhatItGotSince() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId piece = piece(from, 16);
		long number = commit(new Changes().move(books.state(piece), under(to, kinds.thing, "pieces", 1)));
		ObjectId inner = books.id(part);
		commit(new Changes().addPart(inner, kinds.piece, new Placement(to, piece, pieces(), 1)));
		assertThat(revert(number).obstacles()).isEmpty();
		assertThat(books.state(piece).placement()).isEqualTo(under(from, kinds.thing, "pieces", 16));
		assertThat(books.state(inner).placement()).isEqualTo(new Placement(from, piece, pieces(), 1));
	}

	@Test
	void nothingComesBackIntoWhatIsGone() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId moved = piece(from, 1);
		ObjectId removed = piece(from, 2);
		long moving = commit(new Changes().move(books.state(moved), under(to, kinds.thing, "pieces", 1)));
		long removing = commit(new Changes().remove(books.state(removed)));
		commit(new Changes().remove(books.state(from)));
		assertThat(revert(moving).obstacles()).extracting(Obstacle::object, Obstacle::reason)
				.containsExactly(tuple(moved, Reason.CONTAINER_GONE));
		assertThat(revert(removing).obstacles()).extracting(Obstacle::object, Obstacle::reason)
				.containsExactly(tuple(removed, Reason.CONTAINER_GONE));
	}

	@Test
	void nothingMovesIntoItself() {
		ObjectId root = thing();
		ObjectId outer = piece(root, 1);
		ObjectId inner = books.id(part);
		commit(new Changes().addPart(inner, kinds.piece, new Placement(root, outer, pieces(), 1)));
		long number = commit(new Changes().move(books.state(inner), under(root, kinds.thing, "pieces", 2)));
		commit(new Changes().move(books.state(outer), new Placement(root, inner, pieces(), 1)));
		assertThat(revert(number).obstacles()).isNotEmpty();
	}

	@Test
	void whatChangesByStepsOnlyStays() {
		kinds.say(kinds.model, "steps.walk.en", "Walk");
		kinds.say(kinds.model, "steps.walk.zh", "走");
		kinds.say(feature(kinds.thing, "number"), "steps", "walk");
		ObjectId id = thing("text", "old", "number", 1);
		long number = commit(new Changes().set(books.state(id), "text", "new", "number", 2));
		Reversal reversal = revert(number);
		assertThat(reversal.commit()).isEmpty();
		assertThat(reversal.obstacles()).singleElement().satisfies(each -> {
			assertThat(each).extracting(Obstacle::object, Obstacle::reason, Obstacle::feature, Obstacle::present, Obstacle::before)
					.containsExactly(id, Reason.STEPS, feature(kinds.thing, "number"), 2, 1);
			assertThat(each.sentence()).containsAnyOf("Walk", "走");
		});
		assertThat(value(id, "text")).isEqualTo("new");
	}

	@Test
	void whatIsFrozenStaysUntilItIsNoMore() {
		kinds.say(kinds.thing, "frozenWhen", "text=done");
		kinds.say(feature(kinds.thing, "number"), "frozen", "true");
		kinds.say(feature(kinds.thing, "pieces"), "frozen", "true");
		kinds.say(feature(kinds.piece, "cost"), "frozen", "true");
		ObjectId id = thing("number", 1);
		ObjectId piece = piece(id, 1);
		ObjectId gone = piece(id, 2);
		long values = commit(new Changes().set(books.state(id), "number", 2).set(books.state(piece), "cost", Money.of(5)));
		long removing = commit(new Changes().remove(books.state(gone)));
		commit(new Changes().set(books.state(id), "text", "done"));
		assertThat(revert(values).obstacles()).extracting(Obstacle::object, Obstacle::reason, Obstacle::feature)
				.containsExactlyInAnyOrder(tuple(id, Reason.FROZEN, feature(kinds.thing, "number")),
						tuple(piece, Reason.FROZEN, feature(kinds.piece, "cost")));
		assertThat(revert(values).obstacles()).as("the remedy").allMatch(each -> each.sentence().contains("text"));
		assertThat(revert(removing).obstacles()).extracting(Obstacle::object, Obstacle::reason).containsExactly(tuple(gone, Reason.FROZEN));
		assertThat(value(id, "number")).isEqualTo(2);
		commit(new Changes().set(books.state(id), "text", null));
		assertThat(revert(values).obstacles()).isEmpty();
		assertThat(revert(removing).obstacles()).isEmpty();
		assertThat(value(id, "number")).isEqualTo(1);
		assertThat(books.fetch(gone).found()).isNotEmpty();
	}

	@Test
	void thereIsNoOtherCommit() {
		thing();
		assertThatThrownBy(() -> revert(4711)).isInstanceOf(NoSuchElementException.class);
		assertThatThrownBy(() -> revert(0)).isInstanceOf(NoSuchElementException.class);
	}

	@Test
	void listenersAreToldAsOfAnotherOffice() {
		ObjectId id = thing();
		Workspace workspace = MemoryWorkspace.open(books.store());
		List<Object> told = new ArrayList<>();
		workspace.addListener((commits, changed, origin) -> told.addAll(Arrays.asList(changed, origin)));
		workspace.revert(new CommitNumber(part, 1), "");
		assertThat(told).containsExactly(Set.of(id), null);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void backAndForthIsWhereItWas(int seed) {
		RandomBooks random = new RandomBooks(books, kinds, part, seed);
		for (int step = 0; step < 10; step++) {
			Map<ObjectId, String> before = content();
			long number = commit(random.next());
			Map<ObjectId, String> after = content();
			Reversal back = revert(number);
			assertThat(back.obstacles()).isEmpty();
			assertThat(back.omissions()).isEmpty();
			assertThat(content()).isEqualTo(before);
			assertThat(revert(number + 1).obstacles()).isEmpty();
			assertThat(content()).isEqualTo(after);
		}
	}

	@Test
	void asTheBooksWereIsHowTheyAre() {
		RandomBooks random = new RandomBooks(books, kinds, part, 4);
		List<Map<ObjectId, String>> contents = new ArrayList<>(List.of(content()));
		Set<ObjectId> ids = new TreeSet<>();
		for (int step = 0; step < 8; step++) {
			commit(random.next());
			contents.add(content());
			ids.addAll(content().keySet());
		}
		for (int number = 0; number < contents.size(); number++) {
			assertThat(asOf(ids, number)).as("after commit %s", number).isEqualTo(contents.get(number));
		}
	}

	/** All objects with values and places; versions go on. */
	private Map<ObjectId, String> content() {
		Map<ObjectId, String> content = new TreeMap<>();
		books.fetch(Query.of(kinds.thing)).states().forEach(state -> content.put(state.id(), text(state)));
		return content;
	}

	private Map<ObjectId, String> asOf(Set<ObjectId> ids, long number) {
		Map<ObjectId, String> content = new TreeMap<>();
		for (ObjectId id : ids) {
			books.store().asOf(id, number).ifPresent(snapshot -> content.put(id, text(snapshot.state())));
		}
		return content;
	}

	private static String text(ObjectState state) {
		StringBuilder text = new StringBuilder(state.type().getName()).append(' ').append(state.placement());
		for (EStructuralFeature feature : state.type().getEAllStructuralFeatures()) {
			text.append(' ').append(feature.getName()).append('=').append(state.get(feature));
		}
		return text.toString();
	}
}
