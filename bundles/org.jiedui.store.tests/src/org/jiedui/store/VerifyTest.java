/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.RawDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each damage that SQL does to a database is found, and nothing else is. */
class VerifyTest extends StoreTest {

	private ObjectId friend;
	private ObjectId thing;
	private ObjectId piece;

	@BeforeEach
	void fill() {
		friend = thing();
		thing = thing("text", "x", "money", new Money(Money.of(5).number(), Qualifier.MORE), "colour", kinds.colour("GREEN"), "words",
				List.of("a", "b"), "friend", link(friend, kinds.thing), "friends", List.of(link(friend, kinds.thing)));
		piece = piece(thing, 1);
		ObjectId gone = thing();
		books.commit(new Changes().set(books.state(thing), "text", "y").remove(books.state(gone)));
	}

	private List<BooksFinding> findings() {
		return books.findings();
	}

	private List<BooksFinding> findings(String... damage) throws SQLException {
		books.close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			for (String sql : damage) {
				raw.execute(sql);
			}
		}
		books = Books.open(location, kinds.model);
		return findings();
	}

	/** What is wrong in the rows makes what is kept counted of them wrong too, and differs from the history. */
	private void assertFound(String check, ObjectId object, String... damage) throws SQLException {
		List<BooksFinding> found = findings(damage);
		Set<String> others = Set.of("totals", "history");
		assertThat(found).filteredOn(each -> each.check().equals(check) || !others.contains(each.check())).singleElement().satisfies(finding -> {
			assertThat(finding.check()).isEqualTo(check);
			assertThat(finding.object()).isEqualTo(object);
			assertThat(finding.sentence()).isNotBlank().doesNotContain("{", "NLS missing");
		});
	}

	private String table(String type) throws SQLException {
		books.close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			return '"' + raw.texts("SELECT \"table_name\" FROM \"sys_class\" WHERE \"name\" = '" + type + "'").getFirst() + '"';
		}
	}

	private String list(String feature) throws SQLException {
		books.close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			return '"' + raw.texts("SELECT \"place\" FROM \"sys_feature\" WHERE \"kind\" = 'LINK' AND \"name\" = '" + feature
					+ "' AND \"class\" IN (SELECT \"class\" FROM \"sys_class\" WHERE \"name\" = 'Thing')").getFirst() + '"';
		}
	}

	private String set(String type, String what, ObjectId object) throws SQLException {
		return "UPDATE " + table(type) + " SET " + what + " WHERE \"uid\" = " + object.value();
	}

	@Test
	void aSettingWithoutANameIsFound() throws SQLException {
		assertThat(findings("INSERT INTO \"sys_setting\" VALUES ('1', 'kind', ' ', 'body', 1, 'tester', CURRENT_TIMESTAMP)"))
				.singleElement().satisfies(finding -> {
					assertThat(finding.check()).isEqualTo("settings");
					assertThat(finding.sentence()).contains("kind").doesNotContain("{", "NLS missing");
				});
	}

	@Test
	void soundBooksHaveNoFindings() {
		assertThat(findings()).isEmpty();
	}

	@Test
	void aHeadThatIsNotTheLastCommitIsFound() throws SQLException {
		assertFound("heads", null, "UPDATE \"sys_part\" SET \"head\" = 99 WHERE \"part\" = " + part);
	}

	@Test
	void aSumThatIsNotThatOfTheRowsIsFoundAndCountedAnew() throws SQLException {
		assertFound("totals", null, "UPDATE \"sys_total\" SET \"total\" = \"total\" + 1 WHERE \"part\" = " + part + " AND \"measure\" = 'money'");
		assertThat(findings("DELETE FROM \"sys_total_class\"")).isEmpty();
	}

	@Test
	void aCountThatIsMissingIsFound() throws SQLException {
		assertThat(findings("DELETE FROM \"sys_total\"")).isNotEmpty().extracting(BooksFinding::check).containsOnly("totals");
	}

	@Test
	void aGapBetweenCommitsIsFound() throws SQLException {
		assertFound("heads", null, "DELETE FROM \"sys_commit\" WHERE \"number\" = 2 AND \"part\" = " + part);
	}

	@Test
	void aRowInAnotherPartIsFound() throws SQLException {
		assertThat(findings(set("Thing", "\"part\" = 1", friend))).extracting(BooksFinding::check).contains("parts");
	}

	@Test
	void aNumberThatMayBeGivenAgainIsFound() throws SQLException {
		assertThat(findings("UPDATE \"sys_block\" SET \"next\" = 1 WHERE \"part\" = " + part)).extracting(BooksFinding::check)
				.containsExactly("numbers");
	}

	@Test
	void anUnknownClassIsFound() throws SQLException {
		assertFound("classes", thing, set("Thing", "\"friend_class\" = 9999", thing));
	}

	@Test
	void aVersionThatTheJournalDoesNotHaveIsFound() throws SQLException {
		assertFound("versions", thing, set("Thing", "\"version\" = 7", thing));
	}

	@Test
	void aRowOfARemovedObjectIsFound() throws SQLException {
		assertFound("versions", friend, "UPDATE \"sys_change\" SET \"kind\" = 'REMOVED' WHERE \"uid\" = " + friend.value());
	}

	@Test
	void anObjectWithoutRowIsFound() throws SQLException {
		assertFound("rows", piece, "DELETE FROM " + table("Piece") + " WHERE \"uid\" = " + piece.value());
	}

	@Test
	void aContainerThatIsNotThereIsFound() throws SQLException {
		assertFound("places", piece, set("Piece", "\"container\" = " + ObjectId.of(part, 9999).value(), piece));
	}

	@Test
	void aSlotThatIsNoneIsFound() throws SQLException {
		assertFound("places", piece, set("Piece", "\"slot\" = 99999", piece));
	}

	@Test
	void anotherRootThanThatOfTheContainerIsFound() throws SQLException {
		assertFound("places", piece, set("Piece", "\"root\" = " + friend.value(), piece));
	}

	@Test
	void aRootThatNamesAnotherIsFound() throws SQLException {
		assertFound("places", friend, set("Thing", "\"root\" = " + thing.value(), friend));
	}

	@Test
	void aPlaceInAnotherPartIsFound() throws SQLException {
		ObjectId there = books.id(books.store().reservePart());
		books.commit(new Changes().add(there, kinds.thing));
		assertFound("places", piece, set("Piece", "\"root\" = " + there.value() + ", \"container\" = " + there.value(), piece));
	}

	@Test
	void whatContainsItselfIsFound() throws SQLException {
		ObjectId within = books.id(part);
		ObjectId below = books.id(part);
		EReference pieces = (EReference) feature(kinds.piece, "pieces");
		books.commit(new Changes().addPart(within, kinds.piece, new Placement(thing, piece, pieces, 1))
				.addPart(below, kinds.piece, new Placement(thing, within, pieces, 1)));
		assertThat(findings()).isEmpty();
		String slot = "(SELECT s.\"slot\" FROM " + table("Piece") + " s WHERE s.\"uid\" = " + within.value() + ")";
		assertThat(findings(set("Piece", "\"container\" = " + within.value() + ", \"slot\" = " + slot, piece)))
				.extracting(BooksFinding::check, BooksFinding::object).containsExactlyInAnyOrder(tuple("places", piece), tuple("places", within));
	}

	@Test
	void aReferenceToNothingIsFound() throws SQLException {
		assertFound("references", thing, set("Thing", "\"friend\" = " + ObjectId.of(part, 9999).value(), thing));
	}

	@Test
	void aReferenceToNothingInAListIsFound() throws SQLException {
		assertFound("references", thing, "UPDATE " + list("friends") + " SET \"target\" = " + ObjectId.of(part, 9999).value());
	}

	@Test
	void aListOfNobodyIsFound() throws SQLException {
		ObjectId nobody = ObjectId.of(part, 9999);
		assertFound("lists", nobody, "UPDATE " + list("words") + " SET \"source\" = " + nobody.value());
	}

	@Test
	void aLiteralThatIsNoneIsFound() throws SQLException {
		assertFound("values", thing, set("Thing", "\"colour\" = 'mauve'", thing));
	}

	@Test
	void aQualifierThatIsNoneIsFound() throws SQLException {
		assertFound("values", thing, set("Thing", "\"money_qualifier\" = 'perhaps'", thing));
	}

	@Test
	void aDateThatIsNoneIsFound() throws SQLException {
		assertFound("values", thing, set("Thing", "\"vague\" = 'soon'", thing));
	}

	@Test
	void allRowsArePaged() throws SQLException {
		Changes many = new Changes();
		ObjectId last = null;
		for (int i = 0; i < 2500; i++) {
			last = books.id(part);
			many.add(last, kinds.thing, "words", List.of("a", "b", "c"));
		}
		books.commit(many);
		assertFound("values", last, set("Thing", "\"colour\" = 'mauve'", last));
	}

	/** Some damage makes the row differ from the history, in the way that the words tell. */
	private void assertOtherThanTold(ObjectId object, List<String> words, String... damage) throws SQLException {
		assertThat(findings(damage)).filteredOn(each -> !each.check().equals("totals")).singleElement().satisfies(finding -> {
			assertThat(finding.check()).isEqualTo("history");
			assertThat(finding.object()).isEqualTo(object);
			assertThat(finding.sentence()).contains(words).doesNotContain("{", "NLS missing");
		});
	}

	@Test
	void anotherTextThanTheHistorySaysIsFound() throws SQLException {
		assertOtherThanTold(thing, List.of("text", " z,", " y."), set("Thing", "\"text\" = 'z'", thing));
	}

	@Test
	void aTextThatIsGoneIsFound() throws SQLException {
		assertOtherThanTold(thing, List.of("text", "nothing,", " y."), set("Thing", "\"text\" = NULL", thing));
	}

	@Test
	void aFigureThatNobodySetIsFound() throws SQLException {
		assertOtherThanTold(friend, List.of("amount", " 3,", "nothing."), set("Thing", "\"amount\" = 3, \"amount_qualifier\" = 'exact'", friend));
	}

	@Test
	void aNumberThatNobodySetIsFound() throws SQLException {
		assertOtherThanTold(friend, List.of("number", " 3,", " 0."), set("Thing", "\"number\" = 3", friend));
	}

	@Test
	void anotherWordBesideAFigureIsFound() throws SQLException {
		assertOtherThanTold(thing, List.of("money", " 5,"), set("Thing", "\"money_qualifier\" = 'exact'", thing));
	}

	@Test
	void anotherLiteralThanTheHistorySaysIsFound() throws SQLException {
		assertOtherThanTold(thing, List.of("colour", " red,", " green."), set("Thing", "\"colour\" = 'red'", thing));
	}

	@Test
	void anotherTargetThanTheHistorySaysIsFound() throws SQLException {
		assertOtherThanTold(thing, List.of("friend", thing + ",", friend + "."), set("Thing", "\"friend\" = " + thing.value(), thing));
	}

	@Test
	void anotherOrderOfAListIsFound() throws SQLException {
		assertOtherThanTold(thing, List.of("words", "b, b,", "a, b."), "UPDATE " + list("words") + " SET \"content\" = 'b' WHERE \"position\" = 0");
	}

	@Test
	void aListThatIsGoneIsFound() throws SQLException {
		assertOtherThanTold(thing, List.of("friends", "nothing,", friend + "."), "DELETE FROM " + list("friends"));
	}

	@Test
	void whatSeveralCommitsSayTogetherIsCompared() throws SQLException {
		books.commit(new Changes().set(books.state(thing), "words", List.of("c"), "money", null).set(books.state(friend), "number", 4));
		books.commit(new Changes().remove(books.state(piece)).set(books.state(friend), "number", 5));
		assertThat(findings()).isEmpty();
		assertOtherThanTold(friend, List.of("number", " 4,", " 5."), set("Thing", "\"number\" = 4", friend));
	}

	@Test
	void whatCameBeforeAnErasedChangeDoesNotCount() throws SQLException {
		books.commit(new Changes().set(books.state(friend), "number", 5, "text", "said"));
		books.commit(new Changes().set(books.state(friend), "large", 7L));
		String changes = "FROM \"sys_change\" WHERE \"uid\" = " + friend.value() + " AND \"version\" = ";
		assertThat(findings("DELETE " + changes + 2)).isEmpty();
		assertOtherThanTold(friend, List.of("large", " 8,", " 7."), set("Thing", "\"large\" = 8, \"text\" = 'not told'", friend));
	}

	@Test
	void ofWhatWasAddedManyAtOnceWhatWasChangedSinceIsCompared() throws SQLException {
		Changes many = new Changes();
		ObjectId first = books.id(part);
		many.add(first, kinds.thing, "text", "of the import", "number", 1, "words", List.of("a"));
		for (int i = 0; i < 1000; i++) {
			many.add(books.id(part), kinds.thing, "text", "text " + i);
		}
		books.commit(many);
		books.commit(new Changes().set(books.state(first), "number", 2));
		assertThat(findings()).isEmpty();
		assertOtherThanTold(first, List.of("number", " 3,", " 2."), set("Thing", "\"number\" = 3, \"text\" = 'not told'", first));
	}

	@Test
	void aJournalThatCannotBeReadIsFound() throws SQLException {
		assertThat(findings("UPDATE \"sys_change\" SET \"delta\" = 'x' WHERE \"uid\" = " + thing.value(),
				"UPDATE \"sys_change\" SET \"delta\" = NULL WHERE \"uid\" = " + friend.value())).extracting(BooksFinding::check, BooksFinding::object)
						.containsExactly(tuple("history", friend), tuple("history", thing));
	}

	@Test
	void numbersAreComparedByWhatTheyAre() {
		ObjectId zero = thing("ratio", -0.0, "decimal", new BigDecimal("1.500"), "money", Money.of(new BigDecimal("2.50")), "bytes", new byte[] { 1, -1 });
		books.commit(new Changes().set(books.state(zero), "decimal", new BigDecimal("3E+2")));
		assertThat(findings()).isEmpty();
	}

	@Test
	void aLiteralThatWasADefaultOnceIsNoFault() {
		books.close();
		kinds.colour.getELiterals().move(0, 1);
		books = Books.open(location, kinds.model);
		assertThat(books.state(friend).get(feature(kinds.thing, "colour"))).isEqualTo(kinds.colour("RED"));
		assertThat(findings()).isEmpty();
	}

	@Test
	void dataOfAMissingModuleAreComparedToo() throws SQLException {
		String damage = set("Thing", "\"text\" = 'z'", thing);
		books = Books.open(location);
		assertThat(findings()).isEmpty();
		books.close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute(damage);
		}
		books = Books.open(location);
		assertThat(findings()).extracting(BooksFinding::check, BooksFinding::object).containsExactly(tuple("history", thing));
	}

	@Test
	void whoCancelsIsNotToldFurther() throws SQLException {
		findings(set("Thing", "\"text\" = 'z'", thing));
		IProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		books.store().maintenance().orElseThrow().verify(finding -> {
			throw new AssertionError(finding);
		}, monitor);
	}
}
