/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.Test;

class HistoryTest extends StoreTest {

	private List<Commit> of(ObjectId object) {
		return books.store().history(HistoryQuery.ofObject(object, 100));
	}

	private FeatureChange change(String feature, Object oldValue, Object newValue) {
		return new FeatureChange(feature(kinds.thing, feature), oldValue, newValue);
	}

	@Test
	void tellsWhoWhenWhyAndWhat() {
		ObjectId friend = thing();
		ObjectId id = thing("text", "old", "money", Money.of(5));
		Money more = new Money(Money.of(35_000_000).number(), Qualifier.MORE);
		books.commit(new Changes().by("王", "改数").set(books.state(id), "text", "new", "money", more, "colour", kinds.colour("GREEN"), "words",
				List.of("a", "b"), "friend", link(friend, kinds.thing)));
		Commit newest = of(id).getFirst();
		assertThat(newest.author()).isEqualTo("王");
		assertThat(newest.message()).isEqualTo("改数");
		assertThat(Duration.between(newest.time(), Instant.now())).isLessThan(Duration.ofMinutes(5));
		assertThat(newest.changes()).containsExactly(new ObjectChange(id, kinds.thing, Kind.CHANGED, 2,
				List.of(change("text", "old", "new"), change("colour", kinds.colour("RED"), kinds.colour("GREEN")),
						change("money", Money.of(5), more), change("words", null, List.of("a", "b")), change("friend", null, friend))));
	}

	@Test
	void tellsWhatWasAddedAndRemoved() {
		ObjectId id = thing("text", "here", "number", 3);
		books.commit(new Changes().remove(books.state(id)));
		List<Commit> commits = of(id);
		assertThat(commits).extracting(Commit::sequence).containsExactly(2L, 1L);
		ObjectChange removed = commits.getFirst().changes().getFirst();
		assertThat(removed.kind()).isEqualTo(Kind.REMOVED);
		assertThat(removed.features()).contains(change("text", "here", null), change("number", 3, null));
		ObjectChange added = commits.getLast().changes().getFirst();
		assertThat(added.kind()).isEqualTo(Kind.ADDED);
		assertThat(added.features()).containsExactly(change("text", null, "here"), change("number", null, 3));
	}

	@Test
	void tellsTheSameTimeAsTheCommit() {
		ObjectId id = books.id(part);
		CommitResult result = books.commit(new Changes().add(id, kinds.thing));
		assertThat(of(id).getFirst().time()).isEqualTo(result.commits().getFirst().time());
	}

	@Test
	void countsWhatAnObjectContainsAlsoAfterItIsGone() {
		ObjectId root = thing();
		ObjectId outer = piece(root, 1);
		ObjectId sibling = piece(root, 2);
		ObjectId inner = books.id(part);
		books.commit(new Changes().addPart(inner, kinds.piece, new Placement(root, outer, (EReference) feature(kinds.piece, "pieces"), 1)));
		books.commit(new Changes().set(books.state(inner), "text", "x"));
		books.commit(new Changes().set(books.state(sibling), "text", "y"));
		books.commit(new Changes().remove(books.state(inner)));
		assertThat(of(outer)).flatExtracting(Commit::changes).extracting(ObjectChange::id).containsExactly(inner, inner, inner, outer);
		assertThat(of(inner)).hasSize(3);
		assertThat(of(root)).hasSize(7);
		assertThat(books.store().history(HistoryQuery.ofObject(root, 2))).extracting(Commit::sequence).containsExactly(7L, 6L);
	}

	@Test
	void leavesOutWhatElseACommitDid() {
		ObjectId one = books.id(part);
		ObjectId two = books.id(part);
		books.commit(new Changes().add(one, kinds.thing).add(two, kinds.thing));
		assertThat(of(one).getFirst().changes()).extracting(ObjectChange::id).containsExactly(one);
		assertThat(books.store().history(HistoryQuery.ofPart(part, 10)).getFirst().changes()).extracting(ObjectChange::id)
				.containsExactly(one, two);
	}

	@Test
	void tellsOfCommitsPageByPage() {
		ObjectId id = thing();
		for (int number = 1; number <= 5; number++) {
			books.commit(new Changes().set(books.state(id), "number", number));
		}
		HistoryQuery all = HistoryQuery.ofPart(part, 2);
		assertThat(books.store().history(all)).extracting(Commit::sequence).containsExactly(6L, 5L);
		assertThat(books.store().history(all.before(5))).extracting(Commit::sequence).containsExactly(4L, 3L);
		assertThat(books.store().history(all.before(1))).isEmpty();
		HistoryQuery own = HistoryQuery.ofObject(id, 2);
		assertThat(books.store().history(own.before(5))).extracting(Commit::sequence).containsExactly(4L, 3L);
		assertThat(books.store().history(own.before(2))).flatExtracting(Commit::changes).extracting(ObjectChange::kind)
				.containsExactly(Kind.ADDED);
		assertThat(books.store().history(HistoryQuery.ofCommit(new CommitNumber(part, 3)))).extracting(Commit::sequence).containsExactly(3L);
	}

	@Test
	void countsTheObjectsOfACommitWithoutReadingThem() {
		ObjectId one = thing();
		ObjectId two = books.id(part);
		ObjectId three = books.id(part);
		CommitResult result = books.commit(new Changes().add(two, kinds.thing).add(three, kinds.thing).set(books.state(one), "text", "x"));
		assertThat(result.commits()).extracting(Commit::objects).containsExactly(3);
		HistoryQuery query = HistoryQuery.ofPart(part, 10);
		assertThat(books.store().history(query.withoutChanges())).extracting(Commit::objects, commit -> commit.changes().size())
				.containsExactly(tuple(3, 0), tuple(1, 0));
		assertThat(books.store().history(query.changes(2))).extracting(Commit::objects, commit -> commit.changes().size())
				.containsExactly(tuple(3, 2), tuple(1, 1));
		assertThat(books.store().history(HistoryQuery.ofObject(one, 10).withoutChanges()))
				.extracting(Commit::objects, commit -> commit.changes().size()).containsExactly(tuple(3, 0), tuple(1, 0));
	}

	@Test
	void followsAPartThatMoved() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId piece = piece(from, 1);
		books.commit(new Changes().move(books.state(piece), under(to, kinds.thing, "pieces", 1)));
		assertThat(of(to)).flatExtracting(Commit::changes).extracting(ObjectChange::id).containsExactly(piece, to);
		assertThat(of(from)).flatExtracting(Commit::changes).extracting(ObjectChange::id).containsExactly(piece, from);
	}

	@Test
	void tellsOfAPartAlsoWhatHappenedBeforeItMoved() {
		ObjectId from = thing();
		ObjectId to = thing();
		ObjectId piece = piece(from, 1);
		ObjectId inner = books.id(part);
		books.commit(new Changes().addPart(inner, kinds.piece, new Placement(from, piece, (EReference) feature(kinds.piece, "pieces"), 1)));
		books.commit(new Changes().set(books.state(piece), "text", "before"));
		books.commit(new Changes().move(books.state(piece), under(to, kinds.thing, "pieces", 1)).move(books.state(inner),
				new Placement(to, piece, (EReference) feature(kinds.piece, "pieces"), 1)));
		assertThat(of(piece)).flatExtracting(Commit::changes).extracting(ObjectChange::id, ObjectChange::version).containsExactly(
				tuple(piece, 3), tuple(inner, 2), tuple(piece, 2), tuple(inner, 1), tuple(piece, 1));
	}

	@Test
	void leavesOutValuesThatTheModelDoesNotKnowAnyMore() {
		ObjectId id = thing("text", "not a number", "colour", kinds.colour("GREEN"), "day", LocalDate.of(2024, 4, 16));
		books.commit(new Changes().set(books.state(id), "text", null));
		kinds.colour.getELiterals().removeLast();
		feature(kinds.thing, "text").setEType(EcorePackage.Literals.EINT);
		reopen();
		assertThat(of(id).getLast().changes().getFirst().features()).containsExactly(change("day", null, LocalDate.of(2024, 4, 16)));
	}

	@Test
	void knowsNothingOfWhatNeverWas() {
		assertThat(of(ObjectId.of(part, 4711))).isEmpty();
	}
}
