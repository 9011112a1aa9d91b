/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.query.Measure;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Totals;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.store.fixture.Changes;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts and sums that are kept, wherever the books lie; after each test they are those of the rows. */
class TotalsTest extends StoreTest {

	private Totals totals() {
		return books.store().totals(kinds.thing, Optional.of(part));
	}

	private Optional<BigDecimal> sum(Totals totals, String feature) {
		return totals.sum(feature(kinds.thing, feature));
	}

	private static BigDecimal number(String digits) {
		return new BigDecimal(digits);
	}

	@AfterEach
	void verify() {
		books.store().maintenance().ifPresent(maintenance -> maintenance.verify(TotalsTest::fail, null));
	}

	private static void fail(BooksFinding finding) {
		throw new AssertionError(finding.sentence());
	}

	@Test
	void newBooksHaveNone() {
		assertThat(books.store().totals(EcorePackage.Literals.EOBJECT, Optional.empty()).totals()).isEmpty();
		assertThat(totals().objects()).isZero();
		assertThat(sum(totals(), "money")).isEmpty();
	}

	@Test
	void sumsAreExactAndEachForItself() {
		thing("money", Money.of(number("0.1")), "amount", Quantity.of(600, Qualifier.OVER), "decimal", number("0.0000000000001"));
		thing("money", Money.of(number("0.2")), "amount", Quantity.of(70), "decimal", number("100000000000000000000000000000"));
		thing("number", 5);
		assertThat(totals().objects()).isEqualTo(3);
		assertThat(sum(totals(), "money")).hasValue(number("0.3"));
		assertThat(sum(totals(), "amount")).hasValue(number("670"));
		assertThat(sum(totals(), "decimal")).hasValue(number("100000000000000000000000000000.0000000000001"));
		assertThat(sum(totals(), "number")).hasValue(number("5"));
		assertThat(sum(totals(), "large")).as("not one that the model names").isEmpty();
	}

	@Test
	void theyAreKeptApartByValueYearClassAndPart() {
		int other = books.store().reservePart();
		books.commit(new Changes()
				.add(books.id(part), kinds.thing, "money", Money.of(1), "colour", kinds.colour("GREEN"), "vague", PartialDate.of(2023, 5))
				.add(books.id(part), kinds.thing, "money", Money.of(2), "vague", PartialDate.of(2023))
				.add(books.id(part), kinds.special, "money", Money.of(4), "vague", PartialDate.of(2024))
				.add(books.id(part), kinds.special, "money", Money.of(8)).add(books.id(other), kinds.thing, "money", Money.of(16)));
		Totals all = books.store().totals(kinds.thing, Optional.empty());
		assertThat(all.objects()).isEqualTo(5);
		assertThat(sum(all, "money")).hasValue(number("31"));
		assertThat(all.byPart()).containsOnlyKeys(part, other);
		assertThat(sum(all.within(other), "money")).hasValue(number("16"));
		assertThat(sum(totals(), "money")).hasValue(number("15"));
		assertThat(sum(totals().of(kinds.special), "money")).hasValue(number("12"));
		assertThat(totals().byYear().keySet()).containsExactly(null, 2023, 2024);
		assertThat(sum(totals().byYear().get(2023), "money")).hasValue(number("3"));
		assertThat(totals().byYear().get(null).objects()).isEqualTo(1);
		assertThat(totals().byKey()).containsOnlyKeys(kinds.colour("RED"), kinds.colour("GREEN"));
		assertThat(totals().byKey().get(kinds.colour("GREEN")).byYear().get(2023).objects()).isEqualTo(1);
		assertThat(books.store().count(Query.of(kinds.thing).within(part))).isEqualTo(4);
		assertThat(books.store().count(Query.of(kinds.special))).isEqualTo(2);
	}

	@Test
	void theyFollowWhatIsChangedMovedAndRemoved() {
		ObjectId id = thing("money", Money.of(5), "vague", PartialDate.of(2023));
		ObjectId piece = piece(id, 1);
		books.commit(new Changes().set(books.state(id), "money", Money.of(7)));
		assertThat(sum(totals().byYear().get(2023), "money")).hasValue(number("7"));
		books.commit(new Changes().set(books.state(id), "vague", PartialDate.of(2024, 2)));
		assertThat(totals().byYear()).containsOnlyKeys(2024);
		assertThat(sum(totals().byYear().get(2024), "money")).hasValue(number("7"));
		books.commit(new Changes().set(books.state(id), "colour", kinds.colour("GREEN"), "number", 3).set(books.state(piece), "text", "t"));
		assertThat(totals().byKey()).containsOnlyKeys(kinds.colour("GREEN"));
		books.commit(new Changes().set(books.state(id), "money", null, "vague", null));
		assertThat(sum(totals(), "money")).isEmpty();
		assertThat(sum(totals(), "number")).hasValue(number("3"));
		assertThat(books.store().totals(kinds.piece, Optional.empty()).objects()).isEqualTo(1);
		books.commit(new Changes().remove(books.state(piece)).remove(books.state(id)));
		assertThat(books.store().totals(EcorePackage.Literals.EOBJECT, Optional.empty()).totals()).isEmpty();
	}

	@Test
	void whatIsTakenBackIsTakenOut() {
		ObjectId id = thing("money", Money.of(5));
		Changes changes = new Changes().set(books.state(id), "money", Money.of(9)).add(books.id(part), kinds.thing, "money", Money.of(1));
		long number = books.commit(changes).commits().getFirst().sequence();
		assertThat(sum(totals(), "money")).hasValue(number("10"));
		assertThat(MemoryWorkspace.open(books.store()).revert(new CommitNumber(part, number), "back").obstacles()).isEmpty();
		assertThat(totals().objects()).isEqualTo(1);
		assertThat(sum(totals(), "money")).hasValue(number("5"));
	}

	@Test
	void personsAndPersonTimesStandApart() {
		var core = JieduiPackage.eINSTANCE;
		books.commit(new Changes().add(books.id(part), core.getVisit(), "participants", Quantity.of(20), "personTimes", Quantity.of(60), "start",
				PartialDate.of(2023, 5)).add(books.id(part), core.getTraining(), "personTimes", Quantity.of(10), "start", PartialDate.of(2023)));
		Totals year = books.store().totals(core.getExchange(), Optional.of(part)).byYear().get(2023);
		assertThat(year.sum(core.getExchange_Participants())).hasValue(number("20"));
		assertThat(year.sum(core.getExchange_PersonTimes())).hasValue(number("70"));
	}

	/** What nobody planned is checked when the test ends. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void whateverIsSavedTheyAreThoseOfTheRows(int seed) {
		RandomBooks random = new RandomBooks(books, kinds, part, seed);
		for (int save = 0; save < 25; save++) {
			books.commit(random.next());
		}
		List<ObjectId> things = books.fetch(Query.of(kinds.thing)).found();
		assertThat(totals().objects()).isEqualTo(things.size());
		assertThat(sum(totals(), "money")).isEqualTo(things.stream().map(id -> (Money) books.state(id).get(feature(kinds.thing, "money")))
				.filter(money -> money != null).map(Money::number).reduce(BigDecimal::add).map(Measure::canonical));
	}
}
