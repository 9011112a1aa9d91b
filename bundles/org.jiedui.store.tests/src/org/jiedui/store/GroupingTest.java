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
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EcoreFactory;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Measure.Kind;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of groups and their numbers, wherever the books lie. */
class GroupingTest extends StoreTest {

	private static final JieduiPackage CORE = JieduiPackage.eINSTANCE;

	private ObjectId a;
	private ObjectId b;

	@BeforeEach
	void fill() {
		a = books.id(part);
		b = books.id(part);
		books.commit(new Changes()
				.add(a, kinds.thing, "text", "x", "number", 4, "colour", kinds.colour("GREEN"), "money", Money.of(new BigDecimal("0.1")), "amount",
						Quantity.of(600, Qualifier.OVER), "day", LocalDate.of(2024, 5, 1), "vague", PartialDate.of(2024), "boxed", 7)
				.add(b, kinds.special, "text", "x", "number", 1, "money", Money.of(new BigDecimal("0.2")), "amount", Quantity.of(70), "friend",
						link(a, kinds.thing), "day", LocalDate.of(2024, 12, 31), "vague", PartialDate.of(2024, 3))
				.add(books.id(part), kinds.thing, "text", "", "number", 2, "money", Money.of(new BigDecimal("100000000000000000000000000.01")),
						"friend", link(b, kinds.special), "vague", PartialDate.of(LocalDate.of(2023, 2, 28)), "decimal", new BigDecimal("0.0000000000001"))
				.add(books.id(part), kinds.thing, "number", 2, "decimal", new BigDecimal("3"), "large", Long.MAX_VALUE));
	}

	private FeaturePath path(String names) {
		return FeaturePath.parse(kinds.thing, names);
	}

	private Grouping things() {
		return Grouping.of(Query.of(kinds.thing));
	}

	private List<Group> groups(Grouping grouping) {
		return books.store().groups(grouping);
	}

	private static Group group(Object key, long objects, String... measures) {
		return new Group(Arrays.asList(key), objects, Arrays.stream(measures).map(each -> each == null ? null : new BigDecimal(each)).toList());
	}

	@Test
	void withoutKeysAllAreOneGroup() {
		assertThat(groups(things())).containsExactly(new Group(List.of(), 4, List.of()));
		Grouping none = Grouping.of(Query.of(kinds.thing).within(part + 1)).sum(path("money")).measure(Kind.COUNT, path("money"));
		assertThat(groups(none)).containsExactly(new Group(List.of(), 0, Arrays.asList(null, BigDecimal.ZERO)));
		assertThat(groups(none.by(path("text")))).isEmpty();
	}

	@Test
	void moneyIsAddedUpExactly() {
		assertThat(groups(things().sum(path("money"))).getFirst().measures())
				.containsExactly(new BigDecimal("100000000000000000000000000.31"));
		assertThat(groups(things().sum(path("decimal")).sum(path("large"))).getFirst().measures())
				.containsExactly(new BigDecimal("3.0000000000001"), BigDecimal.valueOf(Long.MAX_VALUE));
	}

	@Test
	void groupsTellEachMeasureOfEachFeature() {
		Grouping grouping = things().by(path("colour")).measure(Kind.COUNT, path("amount")).sum(path("boxed")).measure(Kind.MINIMUM, path("money"))
				.measure(Kind.MAXIMUM, path("number")).measure(Kind.AVERAGE, path("number")).measure(Kind.COUNT, path("friend"));
		assertThat(groups(grouping)).containsExactly(group(kinds.colour("RED"), 3, "1", null, "0.2", "2", "1.6666666667", "2"),
				group(kinds.colour("GREEN"), 1, "1", "7", "0.1", "4", "4", "0"));
	}

	@Test
	void groupsByTextsReferencesNumbersAndWhatTheyReferTo() {
		assertThat(groups(things().by(path("text")))).containsExactly(group(null, 2), group("x", 2));
		assertThat(groups(things().by(path("friend")))).containsExactly(group(null, 2), group(a, 1), group(b, 1));
		assertThat(groups(things().by(path("friend.text")).sum(path("number")))).containsExactly(group(null, 2, "6"), group("x", 2, "3"));
		assertThat(groups(things().by(path("friend.friend.colour")))).containsExactly(group(null, 3), group(kinds.colour("GREEN"), 1));
		assertThat(groups(things().by(path("boxed")))).containsExactly(group(null, 3), group(7, 1));
		assertThat(groups(things().by(path("truth")))).containsExactly(group(false, 4));
	}

	@Test
	void groupsByTheYearOfADate() {
		assertThat(groups(things().byYear(path("day")))).containsExactly(group(null, 2), group(2024, 2));
		assertThat(groups(things().byYear(path("vague")).sum(path("number")))).containsExactly(group(null, 1, "2"), group(2023, 1, "2"),
				group(2024, 2, "5"));
		assertThat(groups(things().byYear(path("friend.vague")))).containsExactly(group(null, 2), group(2024, 2));
	}

	@Test
	void groupsByTheMonthOfADate() {
		assertThat(groups(things().by(new Key(path("day"), Span.MONTH)))).containsExactly(group(null, 2), group(Span.month(2024, 5), 1),
				group(Span.month(2024, 12), 1));
		assertThat(groups(things().by(new Key(path("vague"), Span.MONTH)).sum(path("number")))).containsExactly(group(null, 1, "2"),
				group(Span.month(2023, 2), 1, "2"), group(Span.month(2024, 0), 1, "4"), group(Span.month(2024, 3), 1, "1"));
	}

	@Test
	void groupsByTheWordThatSoftensAFigure() {
		assertThat(groups(things().by(new Key(path("amount"), Span.QUALIFIER)).sum(path("number")))).containsExactly(group(null, 2, "4"),
				group(Qualifier.EXACT, 1, "1"), group(Qualifier.OVER, 1, "4"));
		assertThatThrownBy(() -> new Key(path("text"), Span.QUALIFIER)).isInstanceOf(IllegalArgumentException.class);
	}

	/** a has pieces that cost 7 and about 3, b none. */
	private void addPieces() {
		books.commit(new Changes().addPart(books.id(part), kinds.piece, Changes.under(a, kinds.thing, "pieces", 1), "cost", Money.parse("7"))
				.addPart(books.id(part), kinds.piece, Changes.under(a, kinds.thing, "pieces", 2), "cost", Money.parse("约3"))
				.addPart(books.id(part), kinds.piece, Changes.under(a, kinds.thing, "pieces", 3)));
	}

	@Test
	void addsUpWhatIsMadeOfParts() {
		addPieces();
		Grouping grouping = things().by(path("text")).sum(path("costs")).measure(Kind.MAXIMUM, path("rest")).measure(Kind.COUNT, path("costs"));
		assertThat(groups(grouping)).containsExactly(group(null, 2, "0", "100000000000000000000000000.01", "2"),
				group("x", 2, "10", "0.2", "2"));
		assertThat(groups(things().by(path("friend")).sum(path("friend.costs")))).containsExactly(group(null, 2, (String) null), group(a, 1, "10"),
				group(b, 1, "0"));
	}

	@Test
	void whatIsMadeOfPartsIsAsExactAsThey() {
		addPieces();
		assertThat(groups(things().by(new Key(path("costs"), Span.QUALIFIER)).sum(path("costs")))).containsExactly(group(Qualifier.EXACT, 3, "0"),
				group(Qualifier.ABOUT, 1, "10"));
		assertThat(groups(things().by(new Key(path("rest"), Span.QUALIFIER)).sum(path("number")))).containsExactly(group(Qualifier.EXACT, 3, "5"),
				group(Qualifier.ABOUT, 1, "4"));
	}

	@Test
	void groupsBySeveralKeysUnderAConditionAPageAtATime() {
		Query sized = Query.of(kinds.thing).where(new Comparison(feature(kinds.thing, "vague"), Operator.AT_LEAST, PartialDate.of(2023)));
		Grouping grouping = Grouping.of(sized).byYear(path("vague")).by(path("colour"));
		Group first = new Group(List.of(2023, kinds.colour("RED")), 1, List.of());
		Group second = new Group(List.of(2024, kinds.colour("RED")), 1, List.of());
		Group third = new Group(List.of(2024, kinds.colour("GREEN")), 1, List.of());
		assertThat(groups(grouping)).containsExactly(first, second, third);
		assertThat(groups(Grouping.of(sized.page(1, 1)).byYear(path("vague")).by(path("colour")))).containsExactly(second);
	}

	@Test
	void personsAndPersonTimesStandApart() {
		books.commit(new Changes().add(books.id(part), CORE.getVisit(), "participants", Quantity.of(20), "personTimes", Quantity.of(60), "start",
				PartialDate.of(2023, 5)).add(books.id(part), CORE.getTraining(), "personTimes", Quantity.of(10), "start", PartialDate.of(2023)));
		FeaturePath persons = FeaturePath.of(CORE.getExchange_Participants());
		FeaturePath times = FeaturePath.of(CORE.getExchange_PersonTimes());
		Grouping grouping = Grouping.of(Query.of(CORE.getExchange()).within(part)).byYear(FeaturePath.of(CORE.getExchange_Start())).sum(persons)
				.sum(times);
		assertThat(groups(grouping)).containsExactly(group(2023, 2, "20", "70"));
	}

	@Test
	void figuresOfDifferentUnitsAreAddedUpEachForItself() {
		FeaturePath value = FeaturePath.of(CORE.getFigure_Value());
		FeaturePath unit = FeaturePath.of(CORE.getFigure_Unit());
		Grouping outputs = Grouping.of(Query.of(CORE.getOutput()));
		assertThatThrownBy(() -> outputs.sum(value)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("unit");
		ObjectId project = books.id(part);
		books.commit(new Changes().add(project, CORE.getProject())
				.addPart(books.id(part), CORE.getOutput(), Changes.under(project, CORE.getProject(), "outputs", 1), "value", Quantity.of(3), "unit",
						new Unit("亩"))
				.addPart(books.id(part), CORE.getOutput(), Changes.under(project, CORE.getProject(), "outputs", 2), "value", Quantity.of(4), "unit",
						new Unit("人")));
		assertThat(groups(outputs.by(unit).sum(value))).containsExactly(group(new Unit("亩"), 1, "3"), group(new Unit("人"), 1, "4"));
	}

	@Test
	void refusesToAddUpWhatIsNoExactNumber() {
		for (String feature : List.of("text", "day", "ratio", "colour", "friend")) {
			assertThatThrownBy(() -> things().sum(path(feature))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(feature);
		}
		assertThatThrownBy(() -> things().byYear(path("number"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("number");
	}

	@Test
	void aClassWithoutTablesHasNothing() {
		assertThat(groups(Grouping.of(Query.of(CORE.getExtension())))).containsExactly(new Group(List.of(), 0, List.of()));
		assertThat(groups(Grouping.of(Query.of(EcoreFactory.eINSTANCE.createEClass())))).containsExactly(new Group(List.of(), 0, List.of()));
	}
}
