/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of the keys of a sorted and filtered table, wherever the books lie. */
class ListingTest extends StoreTest {

	private ObjectId a;
	private ObjectId b;
	private ObjectId c;
	private ObjectId d;

	@BeforeEach
	void fill() {
		a = books.id(part);
		b = books.id(part);
		c = books.id(part);
		d = books.id(part);
		books.commit(new Changes().add(a, kinds.thing, "text", "a", "number", 3, "colour", kinds.colour("GREEN"), "amount", Quantity.of(600))
				.add(b, kinds.special, "text", "b", "number", 1, "amount", Quantity.of(70), "friend", link(a, kinds.thing))
				.add(c, kinds.thing, "number", 2, "text", "", "friend", link(b, kinds.special))
				.add(d, kinds.special, "text", "a", "number", 2, "money", Money.of(BigDecimal.valueOf(5)), "friend", link(a, kinds.thing)));
	}

	private List<ObjectId> keys(Listing listing) {
		return Arrays.stream(books.store().keys(listing)).mapToObj(ObjectId::new).toList();
	}

	private Listing by(Listing listing, String path, boolean descending) {
		return listing.orderBy(FeaturePath.parse(kinds.thing, path), descending);
	}

	private Listing things() {
		return Listing.of(Query.of(kinds.thing));
	}

	@Test
	void withoutOrderTheIdentifiersDecide() {
		assertThat(keys(things())).containsExactly(a, b, c, d);
		assertThat(keys(Listing.of(Query.of(kinds.special)))).containsExactly(b, d);
		assertThat(keys(Listing.of(Query.of(kinds.thing).within(part)))).containsExactly(a, b, c, d);
		assertThat(keys(Listing.of(Query.of(kinds.thing).within(part + 1)))).isEmpty();
	}

	@Test
	void noValueComesLastInEitherDirection() {
		assertThat(keys(by(things(), "amount", false))).containsExactly(b, a, c, d);
		assertThat(keys(by(things(), "amount", true))).containsExactly(a, b, c, d);
		assertThat(keys(by(things(), "money", true))).containsExactly(d, a, b, c);
	}

	@Test
	void anEmptyTextIsNoValue() {
		assertThat(keys(by(things(), "text", false))).containsExactly(a, d, b, c);
		assertThat(keys(by(things(), "text", true))).containsExactly(b, a, d, c);
	}

	@Test
	void severalColumnsDecideOneAfterTheOther() {
		assertThat(keys(by(by(things(), "number", true), "text", true))).containsExactly(a, d, c, b);
		assertThat(keys(by(by(things(), "text", false), "number", false))).containsExactly(d, a, b, c);
		assertThat(keys(Listing.of(Query.of(kinds.thing).orderBy(feature(kinds.thing, "number"), false)))).containsExactly(b, c, d, a);
	}

	@Test
	void enumerationsHaveTheOrderOfTheModelAndPathsCrossReferences() {
		assertThat(keys(by(things(), "colour", true))).containsExactly(a, b, c, d);
		assertThat(keys(by(things(), "friend.text", true))).containsExactly(c, b, d, a);
		assertThat(keys(by(things(), "friend.number", false))).containsExactly(c, b, d, a);
	}

	@Test
	void aClassThatLacksTheColumnHasNoValue() {
		var core = JieduiPackage.eINSTANCE;
		ObjectId unit = books.id(ObjectId.REGISTER);
		ObjectId person = books.id(ObjectId.REGISTER);
		books.commit(new Changes().add(unit, core.getAdministrativeUnit(), "name", "县").add(person, core.getPerson(), "name", "王", "post", "县长"));
		assertThat(keys(Listing.of(Query.of(core.getParty()).within(ObjectId.REGISTER)).orderBy(FeaturePath.of(core.getPerson_Post()), false)))
				.containsExactly(person, unit);
	}

	@Test
	void conditionsAndPagesNarrow() {
		Query filled = Query.of(kinds.thing).where(new Comparison(feature(kinds.thing, "text"), Operator.EQUAL, "a"));
		assertThat(keys(by(Listing.of(filled), "number", true))).containsExactly(a, d);
		assertThat(keys(by(Listing.of(Query.of(kinds.thing).page(1, 2)), "number", false))).containsExactly(c, d);
		assertThat(keys(Listing.of(Query.of(kinds.thing).page(0, 0)))).isEmpty();
	}

	@Test
	void whatIsReferredToMayBeAskedFor() {
		EReference friend = (EReference) feature(kinds.thing, "friend");
		Condition ofA = new Condition.Refers(friend, new Comparison(feature(kinds.thing, "text"), Operator.CONTAINS, "A"));
		assertThat(keys(Listing.of(Query.of(kinds.thing).where(ofA)))).containsExactly(b, d);
		assertThat(keys(Listing.of(Query.of(kinds.thing).within(part).where(ofA)))).containsExactly(b, d);
		assertThat(keys(Listing.of(Query.of(kinds.thing).where(new Condition.Not(ofA))))).containsExactly(a, c);
		assertThat(keys(Listing.of(Query.of(kinds.thing).where(new Condition.Refers(friend, ofA))))).containsExactly(c);
	}
}
