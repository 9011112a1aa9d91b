/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;

import java.time.LocalDate;
import java.util.List;

import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.All;
import org.jiedui.core.query.Condition.Any;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Not;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Condition.Text;
import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryTest extends StoreTest {

	private ObjectId a;
	private ObjectId b;
	private ObjectId c;

	@BeforeEach
	void fill() {
		a = books.id(part);
		b = books.id(part);
		c = books.id(part);
		books.commit(new Changes()
				.add(a, kinds.thing, "text", "Apfel 50%", "number", 3, "colour", kinds.colour("GREEN"), "amount", Quantity.of(600, Qualifier.OVER),
						"day", LocalDate.of(2024, 5, 1), "vague", PartialDate.of(2024), "truth", true, "words", List.of("red_1"))
				.add(b, kinds.special, "text", "birne", "number", 1, "amount", Quantity.of(70), "vague", PartialDate.of(2024, 3), "friend",
						link(a, kinds.thing), "friends", List.of(link(a, kinds.thing)), "words", List.of("redX1"))
				.add(c, kinds.thing, "number", 2));
	}

	private List<ObjectId> where(Condition condition) {
		Query query = Query.of(kinds.thing).where(condition);
		List<ObjectId> found = books.fetch(query).found();
		assertThat(books.store().count(query)).isEqualTo(found.size());
		return found;
	}

	private List<ObjectId> where(String feature, Operator operator, Object value) {
		return where(is(feature, operator, value));
	}

	private Comparison is(String feature, Operator operator, Object value) {
		return new Comparison(feature(kinds.thing, feature), operator, value);
	}

	@Test
	void comparesTexts() {
		assertThat(where("text", Operator.EQUAL, "birne")).containsExactly(b);
		assertThat(where("text", Operator.NOT_EQUAL, "birne")).containsExactly(a, c);
		assertThat(where("text", Operator.CONTAINS, "APFEL")).containsExactly(a);
		assertThat(where("text", Operator.CONTAINS, "0%")).containsExactly(a);
		assertThat(where("text", Operator.CONTAINS, "%n%")).isEmpty();
		assertThat(where("text", Operator.STARTS_WITH, "bir")).containsExactly(b);
		assertThat(where("text", Operator.EMPTY, null)).containsExactly(c);
		assertThat(where("text", Operator.EQUAL, null)).containsExactly(c);
		assertThat(where("text", Operator.EQUAL, "'; DROP TABLE \"kinds_thing\"; --")).isEmpty();
	}

	@Test
	void comparesNumbersDatesAndLiterals() {
		assertThat(where("number", Operator.LESS, 2)).containsExactly(b);
		assertThat(where("number", Operator.AT_MOST, 2)).containsExactly(b, c);
		assertThat(where("amount", Operator.GREATER, Quantity.of(599))).containsExactly(a);
		assertThat(where("amount", Operator.AT_LEAST, 70)).containsExactly(a, b);
		assertThat(where("amount", Operator.EMPTY, null)).containsExactly(c);
		assertThat(where("day", Operator.LESS, LocalDate.of(2024, 6, 1))).containsExactly(a);
		assertThat(where("colour", Operator.EQUAL, kinds.colour("RED"))).containsExactly(b, c);
		assertThat(where("truth", Operator.EQUAL, false)).containsExactly(b, c);
	}

	@Test
	void aMonthLiesInItsYear() {
		PartialDate year = PartialDate.of(2024);
		assertThat(where("vague", Operator.EQUAL, year)).containsExactly(a, b);
		assertThat(where("vague", Operator.NOT_EQUAL, year)).containsExactly(c);
		assertThat(where("vague", Operator.AT_MOST, year)).containsExactly(a, b);
		assertThat(where("vague", Operator.AT_LEAST, year)).containsExactly(a, b);
		assertThat(where("vague", Operator.LESS, year)).isEmpty();
		assertThat(where("vague", Operator.GREATER, year)).isEmpty();
		assertThat(where("vague", Operator.GREATER, PartialDate.of(2023))).containsExactly(a, b);
	}

	@Test
	void literalsCompareInTheOrderOfTheModel() {
		assertThat(where("colour", Operator.AT_LEAST, kinds.colour("GREEN"))).containsExactly(a);
		assertThat(where("colour", Operator.LESS, kinds.colour("GREEN"))).containsExactly(b, c);
		assertThat(where("colour", Operator.AT_MOST, "red")).containsExactly(b, c);
	}

	@Test
	void comparesReferencesAndLists() {
		assertThat(where("friend", Operator.EQUAL, a)).containsExactly(b);
		assertThat(where("friend", Operator.EMPTY, null)).containsExactly(a, c);
		assertThat(where("friends", Operator.EQUAL, a)).containsExactly(b);
		assertThat(where("friends", Operator.NOT_EQUAL, a)).containsExactly(a, c);
		assertThat(where("friends", Operator.EMPTY, null)).containsExactly(a, c);
		assertThat(where("words", Operator.CONTAINS, "d_1")).containsExactly(a);
	}

	@Test
	void combinesConditions() {
		Comparison small = is("number", Operator.LESS, 3);
		Comparison named = is("text", Operator.CONTAINS, "e");
		assertThat(where(new All(List.of(small, named)))).containsExactly(b);
		assertThat(where(new Any(List.of(is("number", Operator.EQUAL, 3), named)))).containsExactly(a, b);
		assertThat(where(new Not(named))).containsExactly(c);
		assertThat(where(new Not(new Text("birne")))).containsExactly(a, c);
		assertThat(where(new All(List.of()))).containsExactly(a, b, c);
		assertThat(where(new Any(List.of()))).isEmpty();
	}

	@Test
	void findsWordsInAnyText() {
		assertThat(where(new Text("apfel"))).containsExactly(a);
		assertThat(where(new Text("red_1 50%"))).containsExactly(a);
		assertThat(where(new Text("apfel birne"))).isEmpty();
	}

	@Test
	void capitalsOfAnyScriptAreFoundBySmallLettersAndTheOtherWayRound() {
		ObjectId wide = thing("text", "ＡＢＣ合作社", "words", List.of("ЖИЗНЬ"));
		ObjectId doctors = thing("text", "ÄRZTE");
		assertThat(where("text", Operator.CONTAINS, "ａｂｃ合作")).containsExactly(wide);
		assertThat(where("text", Operator.CONTAINS, "ＡＢＣ")).containsExactly(wide);
		assertThat(where("text", Operator.CONTAINS, "ärzt")).containsExactly(doctors);
		assertThat(where("text", Operator.CONTAINS, "ÄRZTE")).containsExactly(doctors);
		assertThat(where("words", Operator.CONTAINS, "Жиз")).containsExactly(wide);
		assertThat(where(new Text("Ärzte"))).containsExactly(doctors);
		assertThat(where(new Text("жизнь ＡｂＣ"))).containsExactly(wide);
		assertThat(where("text", Operator.STARTS_WITH, "ärzte")).isEmpty();
	}

	@Test
	void sortsAndPages() {
		Query query = Query.of(kinds.thing).orderBy(feature(kinds.thing, "text"), false);
		assertThat(books.fetch(query).found()).containsExactly(c, a, b);
		Query down = Query.of(kinds.thing).orderBy(feature(kinds.thing, "number"), true);
		assertThat(books.fetch(down).found()).containsExactly(a, c, b);
		assertThat(books.fetch(down.page(1, 1)).found()).containsExactly(c);
		assertThat(books.fetch(down.limit(2)).found()).containsExactly(a, c);
		assertThat(books.store().count(down.limit(1))).isEqualTo(3);
		Query byColour = Query.of(kinds.thing).orderBy(feature(kinds.thing, "colour"), false).orderBy(feature(kinds.thing, "number"), false);
		assertThat(books.fetch(byColour).found()).containsExactly(b, c, a);
	}

	@Test
	void staysWithinAPart() {
		int other = books.store().reservePart();
		ObjectId there = books.id(other);
		books.commit(new Changes().add(there, kinds.thing));
		assertThat(books.fetch(Query.of(kinds.thing).within(other)).found()).containsExactly(there);
		assertThat(books.fetch(Query.of(kinds.thing).within(part)).found()).containsExactly(a, b, c);
		assertThat(books.fetch(Query.of(kinds.special)).found()).containsExactly(b);
	}

	@Test
	void treatsAFeatureThatAClassLacksAsEmpty() {
		var core = JieduiPackage.eINSTANCE;
		ObjectId unit = books.id(ObjectId.REGISTER);
		ObjectId person = books.id(ObjectId.REGISTER);
		books.commit(new Changes().add(unit, core.getAdministrativeUnit(), "name", "县").add(person, core.getPerson(), "name", "王", "post", "县长"));
		Comparison post = new Comparison(core.getPerson_Post(), Operator.EQUAL, "县长");
		assertThat(books.fetch(Query.of(core.getParty()).where(post)).found()).containsExactly(person);
		assertThat(books.fetch(Query.of(core.getParty()).where(new Comparison(core.getPerson_Post(), Operator.EMPTY, null))).found())
				.containsExactly(unit);
		assertThat(books.fetch(Query.of(core.getParty()).orderBy(core.getPerson_Post(), false)).found()).containsExactly(unit, person);
	}

	@Test
	void refusesWhatIsNotStored() {
		Comparison derived = new Comparison(JieduiPackage.eINSTANCE.getPairing_Shape(), Operator.EMPTY, null);
		assertThatThrownBy(() -> books.fetch(Query.of(JieduiPackage.eINSTANCE.getPairing()).where(derived)))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("shape");
	}
}
