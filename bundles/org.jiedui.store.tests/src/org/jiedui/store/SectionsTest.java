/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.store.fixture.Changes.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Sectioning;
import org.jiedui.core.query.Sections;
import org.jiedui.core.query.Sections.Section;
import org.jiedui.core.query.Span;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of a table that is folded, wherever the books lie. */
class SectionsTest extends StoreTest {

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
				.add(a, kinds.thing, "text", "x", "number", 4, "colour", kinds.colour("GREEN"), "amount", Quantity.of(600, Qualifier.OVER), "day",
						LocalDate.of(2024, 5, 1), "vague", PartialDate.of(2024))
				.add(b, kinds.special, "text", "x", "number", 1, "money", Money.of(new BigDecimal("0.20")), "amount", Quantity.of(600), "friend",
						link(a, kinds.thing), "day", LocalDate.of(2024, 12, 31), "vague", PartialDate.of(2024, 3))
				.add(c, kinds.thing, "text", "", "number", 2, "friend", link(b, kinds.special), "vague", PartialDate.of(LocalDate.of(2024, 3, 28)))
				.add(d, kinds.thing, "number", 2));
	}

	private FeaturePath path(String names) {
		return FeaturePath.parse(kinds.thing, names);
	}

	private Key key(String names) {
		return new Key(path(names), Span.VALUE);
	}

	private Sections sections(Key... keys) {
		return sections(Listing.of(Query.of(kinds.thing).within(part)), keys);
	}

	private Sections sections(Listing listing, Key... keys) {
		return books.store().sections(new Sectioning(listing, List.of(keys)));
	}

	private static List<ObjectId> ids(Sections sections) {
		return Arrays.stream(sections.keys()).mapToObj(ObjectId::new).toList();
	}

	private static Section section(int objects, Object... keys) {
		return new Section(Arrays.asList(keys), objects);
	}

	@Test
	void sectionsFollowUponEachOtherNoValueLast() {
		Sections found = sections(key("text"));
		assertThat(ids(found)).containsExactly(a, b, c, d);
		assertThat(found.sections()).containsExactly(section(2, "x"), section(2, (Object) null));
		assertThat(found.isTooMany()).isFalse();
	}

	@Test
	void withinASectionTheOrderOfTheListingHolds() {
		Listing byNumber = Listing.of(Query.of(kinds.thing).within(part)).orderBy(path("number"), false);
		assertThat(ids(sections(byNumber, key("text")))).containsExactly(b, a, c, d);
		assertThat(ids(sections(byNumber, new Key(path("day"), Span.YEAR)))).containsExactly(b, a, c, d);
	}

	@Test
	void keysAreOfTheTypeOfTheFeature() {
		assertThat(sections(key("colour")).sections()).containsExactly(section(3, kinds.colour("RED")), section(1, kinds.colour("GREEN")));
		assertThat(sections(key("friend.text")).sections()).containsExactly(section(2, "x"), section(2, (Object) null));
		assertThat(sections(key("friend")).sections()).containsExactly(section(1, a), section(1, b), section(2, (Object) null));
		assertThat(sections(key("day")).sections()).containsExactly(section(1, LocalDate.of(2024, 5, 1)), section(1, LocalDate.of(2024, 12, 31)),
				section(2, (Object) null));
		assertThat(sections(key("vague")).sections().getFirst()).isEqualTo(section(1, PartialDate.of(2024)));
		assertThat(sections(key("truth")).sections()).containsExactly(section(4, false));
		assertThat(sections(key("number")).sections()).containsExactly(section(1, 1), section(2, 2), section(1, 4));
	}

	/** What is somewhat more than 600 stands with what is 600. */
	@Test
	void ofFiguresTheNumberCounts() {
		List<Section> found = sections(key("amount")).sections();
		assertThat(found).extracting(Section::objects).containsExactly(2, 2);
		assertThat((BigDecimal) found.getFirst().keys().getFirst()).isEqualByComparingTo("600");
	}

	@Test
	void datesByMonthsAndYears() {
		assertThat(sections(new Key(path("day"), Span.MONTH)).sections()).containsExactly(section(1, Span.month(2024, 5)),
				section(1, Span.month(2024, 12)), section(2, (Object) null));
		assertThat(sections(new Key(path("vague"), Span.MONTH)).sections()).containsExactly(section(1, Span.month(2024, 0)),
				section(2, Span.month(2024, 3)), section(1, (Object) null));
		assertThat(sections(new Key(path("vague"), Span.YEAR)).sections()).containsExactly(section(3, 2024), section(1, (Object) null));
	}

	@Test
	void severalKeysMakeSectionsOfSections() {
		Sections found = sections(new Key(path("vague"), Span.YEAR), key("text"));
		assertThat(ids(found)).containsExactly(a, b, c, d);
		assertThat(found.sections()).containsExactly(section(2, 2024, "x"), section(1, 2024, null), section(1, null, null));
	}

	@Test
	void ofMoreSectionsThanAnybodyLooksAtNoneIsTold() {
		Changes many = new Changes();
		IntStream.rangeClosed(0, Sections.MOST).forEach(number -> many.add(books.id(part), kinds.thing, "number", 10 + number));
		books.commit(many);
		Sections found = sections(key("number"));
		assertThat(found.keys()).hasSize(Sections.MOST + 5);
		assertThat(found.isTooMany()).isTrue();
	}

	@Test
	void nothingHasNoSections() {
		Sections none = sections(Listing.of(Query.of(kinds.thing).within(part + 1)), key("text"));
		assertThat(none.keys()).isEmpty();
		assertThat(none.sections()).isEmpty();
		assertThat(none.isTooMany()).isFalse();
	}

	@Test
	void refusesPagesAndNoKeyAtAll() {
		assertThatThrownBy(() -> sections(Listing.of(Query.of(kinds.thing)))).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> sections(Listing.of(Query.of(kinds.thing).limit(3)), key("text"))).isInstanceOf(IllegalArgumentException.class);
	}
}
