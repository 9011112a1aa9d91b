/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of rows, wherever the books lie. */
class SelectionTest extends StoreTest {

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
		books.commit(new Changes()
				.add(a, kinds.thing, "text", "a", "number", 3, "colour", kinds.colour("GREEN"), "amount", Quantity.of(600, Qualifier.OVER), "money",
						Money.of(new BigDecimal("12.34")), "day", LocalDate.of(2024, 5, 1), "vague", PartialDate.of(2024), "truth", true)
				.add(b, kinds.special, "text", "b", "number", 1, "amount", Quantity.of(70), "friend", link(a, kinds.thing))
				.add(c, kinds.thing, "number", 2, "day", LocalDate.of(2023, 1, 1), "friend", link(b, kinds.special))
				.add(d, kinds.special, "text", "a", "number", 2, "money", Money.of(5), "vague", PartialDate.of(2023, 7)));
	}

	private Selection things(String... columns) {
		return Selection.parse(Query.of(kinds.thing), columns);
	}

	private static Selection by(Selection selection, String path, boolean descending) {
		return selection.orderBy(FeaturePath.parse(selection.scope().type(), path), descending);
	}

	private List<ObjectId> ids(Selection selection) {
		return books.store().rows(selection).stream().map(Row::id).toList();
	}

	@Test
	void rowsTellValuesOfEveryKind() {
		Row row = books.store().rows(things("text", "number", "colour", "amount", "money", "day", "vague", "truth", "friend")).getFirst();
		assertThat(row.id()).isEqualTo(a);
		assertThat(row.type()).isSameAs(kinds.thing);
		assertThat(row.version()).isEqualTo(1);
		assertThat(row.values()).containsExactly("a", 3, kinds.colour("GREEN"), Quantity.of(600, Qualifier.OVER),
				Money.of(new BigDecimal("12.34")), LocalDate.of(2024, 5, 1), PartialDate.of(2024), true, null);
		Row other = books.store().rows(things("colour", "money", "friend")).get(1);
		assertThat(other.type()).isSameAs(kinds.special);
		assertThat(other.values()).containsExactly(kinds.colour("RED"), null, a);
	}

	@Test
	void pathsCrossReferences() {
		List<Row> rows = books.store().rows(things("friend.text", "friend.friend.text", "friend.friend"));
		assertThat(rows).extracting(Row::values).containsExactly(Arrays.asList(null, null, null), Arrays.asList("a", null, null),
				Arrays.asList("b", "a", a), Arrays.asList(null, null, null));
	}

	@Test
	void pathsCrossReferencesToOtherProgrammesAndClasses() {
		var core = JieduiPackage.eINSTANCE;
		ObjectId unit = books.id(ObjectId.REGISTER);
		ObjectId village = books.id(ObjectId.REGISTER);
		ObjectId pairing = books.id(part);
		ObjectId project = books.id(part);
		ObjectId other = books.id(part);
		books.commit(new Changes().add(unit, core.getAdministrativeUnit(), "name", "甲县")
				.add(village, core.getVillage(), "name", "乙村", "superior", link(unit, core.getAdministrativeUnit()))
				.add(pairing, core.getPairing(), "name", "结对")
				.add(project, core.getProject(), "name", "一", "pairing", link(pairing, core.getPairing()), "place", link(village, core.getVillage()))
				.add(other, core.getProject(), "name", "二", "place", link(unit, core.getAdministrativeUnit())));
		Query projects = Query.of(core.getProject()).within(part);
		assertThat(books.store().rows(Selection.parse(projects, "pairing.name", "place.name", "place.superior.name"))).extracting(Row::values)
				.containsExactly(List.of("结对", "乙村", "甲县"), Arrays.asList(null, "甲县", null));
		assertThat(ids(by(Selection.parse(projects, "place.name"), "place.superior.name", true))).containsExactly(project, other);
	}

	@Test
	void aFeatureThatAClassLacksHasNoValue() {
		var core = JieduiPackage.eINSTANCE;
		ObjectId unit = books.id(ObjectId.REGISTER);
		ObjectId person = books.id(ObjectId.REGISTER);
		books.commit(new Changes().add(unit, core.getAdministrativeUnit(), "name", "县").add(person, core.getPerson(), "name", "王", "post", "县长"));
		FeaturePath post = FeaturePath.of(core.getPerson_Post());
		Selection parties = Selection.of(Query.of(core.getParty()), FeaturePath.of(core.getParty_Name()), post);
		assertThat(books.store().rows(parties.orderBy(post, true))).extracting(Row::values).containsExactly(List.of("王", "县长"),
				Arrays.asList("县", null));
	}

	@Test
	void rowsAreSortedBySeveralColumns() {
		assertThat(ids(things())).containsExactly(a, b, c, d);
		assertThat(ids(by(things(), "text", false))).containsExactly(c, a, d, b);
		assertThat(ids(by(by(things(), "number", true), "text", true))).containsExactly(a, d, c, b);
		assertThat(ids(by(by(things(), "colour", true), "money", false))).containsExactly(a, b, c, d);
		assertThat(ids(by(things(), "friend.number", false))).containsExactly(a, d, c, b);
		assertThat(ids(Selection.parse(Query.of(kinds.thing).orderBy(feature(kinds.thing, "day"), true), "text"))).containsExactly(a, c, b, d);
	}

	@Test
	void conditionsAndPagesNarrow() {
		Query filled = Query.of(kinds.thing).where(new Comparison(feature(kinds.thing, "text"), Operator.EQUAL, "a"));
		assertThat(ids(Selection.parse(filled, "number"))).containsExactly(a, d);
		assertThat(ids(things().page(1, 2))).containsExactly(b, c);
		assertThat(ids(Selection.of(Query.of(kinds.thing).page(3, 9)))).containsExactly(d);
		assertThat(ids(things().page(0, 0))).isEmpty();
		assertThat(ids(Selection.of(Query.of(kinds.thing).within(part + 1)))).isEmpty();
		assertThat(ids(Selection.of(Query.of(kinds.special)))).containsExactly(b, d);
	}

	/** Forwards and backwards, whatever the order and wherever values are missing or equal, each row comes once. */
	@Test
	void pagesByKeyHaveEachRowOnce() {
		for (String column : List.of("text", "number", "large", "boxed", "truth", "ratio", "decimal", "colour", "day", "vague", "money", "amount",
				"friend", "friend.text", "friend.colour")) {
			for (boolean descending : new boolean[] { false, true }) {
				walk(by(things("text"), column, descending));
				walk(by(by(things("text"), column, descending), "number", !descending));
			}
		}
		walk(things());
	}

	private void walk(Selection selection) {
		List<ObjectId> all = ids(selection);
		assertThat(all).containsExactlyInAnyOrder(a, b, c, d);
		List<ObjectId> forwards = new ArrayList<>();
		List<Row> page = books.store().rows(selection.page(0, 1));
		Row last = page.getFirst();
		while (!page.isEmpty()) {
			last = page.getLast();
			forwards.add(last.id());
			page = books.store().rows(selection.after(last.position(), 1));
		}
		assertThat(forwards).as("after one another: %s", selection).isEqualTo(all);
		List<ObjectId> backwards = new ArrayList<>(List.of(last.id()));
		for (page = books.store().rows(selection.before(last.position(), 1)); !page.isEmpty();) {
			backwards.add(page.getFirst().id());
			page = books.store().rows(selection.before(page.getFirst().position(), 1));
		}
		Collections.reverse(backwards);
		assertThat(backwards).as("before one another: %s", selection).isEqualTo(all);
		assertThat(ids(selection.before(last.position(), 2))).isEqualTo(all.subList(1, 3));
	}

	@Test
	void aPositionOutlivesItsRow() {
		Selection byText = by(things(), "text", false);
		List<Row> rows = books.store().rows(byText.page(0, 2));
		assertThat(rows).extracting(Row::id).containsExactly(c, a);
		ObjectId e = books.id(part);
		books.commit(new Changes().set(books.state(a), "text", "z").add(e, kinds.thing, "text", "0"));
		assertThat(ids(byText.after(rows.getLast().position(), 9))).containsExactly(d, b, a);
		assertThat(ids(byText.before(rows.getLast().position(), 9))).containsExactly(c, e);
	}

	@Test
	void refusesWhatIsNoSingleStoredValue() {
		EClass pairing = JieduiPackage.eINSTANCE.getPairing();
		assertThatThrownBy(() -> FeaturePath.parse(pairing, "shape")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("shape");
		assertThatThrownBy(() -> FeaturePath.parse(pairing, "members")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("members");
		assertThatThrownBy(() -> FeaturePath.parse(pairing, "name.length")).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("length");
		assertThatThrownBy(() -> FeaturePath.parse(pairing, "nothing")).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("nothing");
		Row row = books.store().rows(things().page(0, 1)).getFirst();
		assertThatThrownBy(() -> by(things(), "text", false).after(row.position(), 1)).isInstanceOf(IllegalArgumentException.class);
	}
}
