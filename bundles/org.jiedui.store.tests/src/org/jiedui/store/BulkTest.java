/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.history.Snapshot;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.RawDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is added many at once has its history all the same. */
class BulkTest extends StoreTest {

	private static final int MANY = 1500;

	private IdBlock ids;
	private ObjectId first;
	private ObjectId piece;
	private long number;

	/** Things that refer to one that was there before; the first has a part. */
	@BeforeEach
	void addMany() {
		ObjectId friend = thing("text", "friend");
		ids = books.store().reserve(part, MANY + 1);
		first = ids.id(0);
		piece = ids.id(MANY);
		Changes many = new Changes().by("importer", "many");
		for (int index = 0; index < MANY; index++) {
			many.add(ids.id(index), kinds.thing, "text", "text " + index, "number", index, "friend", link(friend, kinds.thing), "words",
					List.of("a", "b"));
		}
		many.addPart(piece, kinds.piece, under(first, kinds.thing, "pieces", 0));
		number = books.commit(many).commits().getFirst().sequence();
	}

	private List<Commit> of(ObjectId object) {
		return books.store().history(HistoryQuery.ofObject(object, 100));
	}

	private Object text(ObjectState state) {
		return state.get(feature(kinds.thing, "text"));
	}

	private List<BooksFinding> findings() {
		List<BooksFinding> findings = new ArrayList<>();
		books.store().maintenance().orElseThrow().verify(findings::add, null);
		return findings;
	}

	@Test
	void itTakesFewRows() throws SQLException {
		books.close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			assertThat(raw.texts("SELECT COUNT(*) FROM \"sys_change\" WHERE \"number\" = " + number + " AND \"part\" = " + part)).containsExactly("0");
			assertThat(raw.texts("SELECT COUNT(*) FROM \"sys_change_bulk\"")).containsExactly("1");
		}
	}

	@Test
	void theHistoryOfAnObjectTellsWithWhatItBegan() {
		books.commit(new Changes().set(books.state(first), "text", "later").by("tester", "one"));
		List<Commit> commits = of(first);
		assertThat(commits).extracting(Commit::message).containsExactly("one", "many");
		ObjectChange added = commits.getLast().changes().stream().filter(change -> change.id().equals(first)).findFirst().orElseThrow();
		assertThat(added.kind()).isEqualTo(Kind.ADDED);
		assertThat(added.version()).isEqualTo(1);
		assertThat(added.features()).extracting(change -> change.feature().getName()).containsExactlyInAnyOrder("text", "friend", "words");
		assertThat(added.features()).contains(new FeatureChange(feature(kinds.thing, "text"), null, "text 0"),
				new FeatureChange(feature(kinds.thing, "words"), null, List.of("a", "b")));
		assertThat(commits.getLast().changes()).extracting(ObjectChange::id).containsExactly(first, piece);
	}

	@Test
	void theHistoryOfTheBooksTellsAsMuchAsIsAskedFor() {
		Commit commit = books.store().history(HistoryQuery.ofPart(part, 10).changes(5)).stream().filter(each -> each.message().equals("many")).findFirst()
				.orElseThrow();
		assertThat(commit.objects()).isEqualTo(MANY + 1);
		assertThat(commit.changes()).hasSize(5);
		assertThat(commit.changes().getFirst().id()).isEqualTo(first);
		assertThat(commit.changes()).allSatisfy(change -> assertThat(change.kind()).isEqualTo(Kind.ADDED));
	}

	@Test
	void aPartHasTheHistoryOfItsAggregate() {
		assertThat(of(piece)).extracting(Commit::message).containsExactly("many");
	}

	@Test
	void aRemovedObjectIsToldToo() {
		ObjectId second = ids.id(1);
		books.commit(new Changes().set(books.state(second), "text", "later"));
		books.commit(new Changes().remove(books.state(second)));
		ObjectChange added = of(second).getLast().changes().getFirst();
		assertThat(added.features()).contains(new FeatureChange(feature(kinds.thing, "text"), null, "text 1"));
	}

	@Test
	void booksAreAsTheyWere() {
		ObjectId second = ids.id(1);
		books.commit(new Changes().set(books.state(second), "text", "later"));
		assertThat(books.store().asOf(second, number - 1)).isEmpty();
		Snapshot then = books.store().asOf(second, number).orElseThrow();
		assertThat(text(then.states().getFirst())).isEqualTo("text 1");
		assertThat(books.store().asOf(first, number).orElseThrow().states()).extracting(ObjectState::id).containsExactly(first, piece);
	}

	@Test
	void theJournalHasAllThatIsNeededToUndoIt() {
		books.commit(new Changes().set(books.state(first), "text", "later"));
		List<JournalEntry> entries = books.store().journal(new CommitNumber(part, number));
		assertThat(entries).hasSize(MANY + 1).allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(Kind.ADDED));
		assertThat(entries.getFirst().id()).isEqualTo(first);
		assertThat(entries.getFirst().version()).isEqualTo(1);
		assertThat(entries.getFirst().last()).isEqualTo(2);
		assertThat(entries.getLast().placement()).isEqualTo(under(first, kinds.thing, "pieces", 0));
	}

	@Test
	void soundBooksHaveNoFindings() {
		books.commit(new Changes().set(books.state(first), "text", "later"));
		books.commit(new Changes().remove(books.state(ids.id(1))));
		assertThat(findings()).isEmpty();
	}

	@Test
	void whatIsLostOrOfAnotherVersionIsFound() throws SQLException {
		books.close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			String table = '"' + raw.texts("SELECT \"table_name\" FROM \"sys_class\" WHERE \"name\" = 'Thing'").getFirst() + '"';
			raw.execute("DELETE FROM " + table + " WHERE \"uid\" = " + ids.id(1).value());
			raw.execute("UPDATE " + table + " SET \"version\" = 7 WHERE \"uid\" = " + ids.id(2).value());
		}
		books = Books.open(location, kinds.model);
		assertThat(findings()).filteredOn(finding -> finding.check().equals("rows")).extracting(BooksFinding::object).containsExactly(ids.id(1));
		assertThat(findings()).filteredOn(finding -> finding.check().equals("versions")).extracting(BooksFinding::object).containsExactly(ids.id(2));
	}
}
