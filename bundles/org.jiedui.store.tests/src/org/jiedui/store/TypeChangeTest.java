/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Features that a module has in another type, without a step that speaks of them. */
class TypeChangeTest {

	private static final EcorePackage ECORE = EcorePackage.eINSTANCE;

	@TempDir
	Path folder;
	String location;
	private final EveryKind before = new EveryKind();
	private final EveryKind after = new EveryKind();
	private ObjectId id;
	private ObjectId piece;

	/** Where the books of the tests lie. */
	Place place() {
		return Place.FOLDER;
	}

	@BeforeEach
	void find() throws SQLException {
		location = place().make(folder);
	}

	private void write(Object... namesAndValues) {
		try (Books books = Books.open(location, before.model)) {
			int part = books.store().reservePart();
			id = books.id(part);
			piece = books.id(part);
			books.commit(new Changes().add(id, before.thing, namesAndValues));
		}
	}

	private Object value(Books books, String name) {
		ObjectState state = books.state(id);
		return state.get(feature(state.type(), name));
	}

	private void assertRefused(String name, String from, String to, Object kept) {
		for (int opening = 0; opening < 2; opening++) {
			assertThatExceptionOfType(WorkspaceException.class).isThrownBy(() -> Books.open(location, after.model)).satisfies(refused -> {
				assertThat(refused.reason()).isEqualTo(Reason.FAILED);
				assertThat(refused).hasMessageContaining("kinds").hasMessageContaining("Thing." + name + " ").hasMessageContaining(from)
						.hasMessageContaining(to);
			});
		}
		try (Books books = Books.open(location, before.model)) {
			assertThat(value(books, name)).isEqualTo(kept);
		}
	}

	@Test
	void valuesThatCannotFollowKeepTheBooksClosed() {
		write("text", "five");
		feature(after.thing, "text").setEType(ECORE.getELong());
		assertRefused("text", "EString", "ELong", "five");
	}

	@Test
	void soDoSeveralValuesWhereOnlyOneHasRoom() {
		write("words", List.of("a", "b"));
		feature(after.thing, "words").setUpperBound(1);
		assertRefused("words", "EString[*]", "EString", List.of("a", "b"));
	}

	@Test
	void soDoReferencesThatBecomeTexts() {
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().set(books.state(id), "friend", link(id, before.thing)));
		}
		after.thing.getEStructuralFeatures().remove(feature(after.thing, "friend"));
		after.attribute(after.thing, "friend", ECORE.getEString());
		assertRefused("friend", "Thing", "EString", link(id, before.thing));
	}

	@Test
	void soDoPartsThatAreOnesNoLonger() {
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().addPart(piece, before.piece, under(id, before.thing, "pieces", 1), "text", "part"));
		}
		((EReference) feature(after.thing, "pieces")).setContainment(false);
		after.thing.getEStructuralFeatures().removeAll(List.of(feature(after.thing, "costs"), feature(after.thing, "rest")));
		assertRefused("pieces", "containment Piece[*]", "Piece[*]", null);
	}

	/** A plain number is never without a value, a boxed one that nobody set is. */
	@Test
	void aPlainNumberThatBecomesABoxedOneIsNoFinding() {
		write("text", "kept");
		ObjectId set = id;
		write("number", 7);
		feature(after.thing, "number").setEType(ECORE.getEIntegerObject());
		try (Books books = Books.open(location, after.model)) {
			assertThat(value(books, "number")).isEqualTo(7);
			assertThat(books.findings()).isEmpty();
			books.commit(new Changes().set(books.state(set), "text", "changed"));
			books.commit(new Changes().set(books.state(id), "number", null));
			assertThat(value(books, "number")).isNull();
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void whereThereAreNoValuesTheFeatureGetsAnotherPlace() {
		write("text", "kept", "number", 0);
		feature(after.thing, "number").setEType(JieduiPackage.Literals.DATE);
		feature(after.thing, "boxed").setEType(JieduiPackage.Literals.DATE);
		feature(after.thing, "words").setUpperBound(1);
		after.say(after.thing, "totals", "money");
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(location, after.model)) {
				assertThat(value(books, "text")).isEqualTo("kept");
				LocalDate day = LocalDate.of(2024, 5, 1 + opening);
				books.commit(new Changes().set(books.state(id), "number", day, "boxed", day, "words", "one"));
				assertThat(value(books, "number")).isEqualTo(day);
				assertThat(value(books, "words")).isEqualTo("one");
			}
		}
	}

	@Test
	void valuesFollowWhereNothingCanBeLost() {
		write("number", 7, "boxed", 8, "large", 9L, "day", LocalDate.of(2024, 5, 1), "colour", before.colour("GREEN"), "text", "alone", "money",
				Money.of(5));
		long first;
		try (Books books = Books.open(location, before.model)) {
			first = books.commit(new Changes().set(books.state(id), "number", 70, "text", "still alone")).commits().getFirst().sequence() - 1;
		}
		feature(after.thing, "number").setEType(ECORE.getELong());
		feature(after.thing, "boxed").setEType(ECORE.getEBigDecimal());
		feature(after.thing, "large").setEType(ECORE.getEString());
		feature(after.thing, "day").setEType(ECORE.getEString());
		feature(after.thing, "colour").setEType(ECORE.getEString());
		feature(after.thing, "text").setUpperBound(-1);
		feature(after.thing, "money").setUpperBound(-1);
		after.thing.getEStructuralFeatures().remove(feature(after.thing, "rest"));
		after.say(after.thing, "totals", "amount");
		after.say(after.thing, "totalsBy", "truth");
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(location, after.model)) {
				assertThat(value(books, "number")).isEqualTo(70L);
				assertThat((BigDecimal) value(books, "boxed")).isEqualByComparingTo("8");
				assertThat(value(books, "large")).isEqualTo("9");
				assertThat(value(books, "day")).isEqualTo("2024-05-01");
				assertThat(value(books, "colour")).isEqualTo("green");
				assertThat(value(books, "text")).isEqualTo(List.of("still alone"));
				assertThat(value(books, "money")).isEqualTo(List.of(Money.of(5)));
				ObjectState then = books.store().asOf(id, first).orElseThrow().state();
				assertThat(then.get(feature(after.thing, "number"))).isEqualTo(7L);
				assertThat(then.get(feature(after.thing, "text"))).isEqualTo(List.of("alone"));
			}
		}
	}

	private static void opposites(EveryKind model) {
		EReference boss = model.reference(model.thing, "boss", model.thing);
		EReference staff = model.reference(model.thing, "staff", model.thing);
		staff.setUpperBound(-1);
		boss.setEOpposite(staff);
		staff.setEOpposite(boss);
	}

	@Test
	void whatOneReferenceNamedIsTheOnlyOneOfSeveral() {
		opposites(before);
		opposites(after);
		write();
		ObjectId other;
		long first;
		try (Books books = Books.open(location, before.model)) {
			other = books.id(id.part());
			first = books.commit(new Changes().add(other, before.special, "friend", link(id, before.thing), "staff", List.of(link(id, before.thing)))
					.set(books.state(id), "boss", link(other, before.special))).commits().getFirst().sequence();
		}
		feature(after.thing, "friend").setUpperBound(-1);
		feature(after.thing, "boss").setUpperBound(-1);
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(location, after.model)) {
				assertThat(value(books, "friend")).isNull();
				assertThat(value(books, "boss")).isEqualTo(List.of(link(other, after.special)));
				assertThat(books.state(other).get(feature(after.thing, "friend"))).isEqualTo(List.of(link(id, after.thing)));
				assertThat(books.state(other).get(feature(after.thing, "staff"))).isEqualTo(List.of(link(id, after.thing)));
				assertThat(books.store().asOf(id, first).orElseThrow().state().get(feature(after.thing, "boss")))
						.isEqualTo(List.of(link(other, after.special)));
				assertThat(books.findings()).isEmpty();
			}
		}
		try (Books books = Books.open(location, after.model)) {
			List<Link> both = List.of(link(other, after.special), link(id, after.thing));
			books.commit(new Changes().set(books.state(id), "friend", both));
			assertThat(value(books, "friend")).isEqualTo(both);
		}
	}

	@Test
	void severalReferencesThatShouldBecomeOneKeepTheBooksClosed() {
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().set(books.state(id), "friends", List.of(link(id, before.thing))));
		}
		feature(after.thing, "friends").setUpperBound(1);
		assertRefused("friends", "Thing[*]", "Thing", List.of(link(id, before.thing)));
	}

	/** A number has its default in the tables, also where nobody set it. */
	@Test
	void whatNobodySetDoesNotFollow() {
		before.attribute(before.thing, "level", ECORE.getEInt()).setDefaultValueLiteral("3");
		write("text", "alone");
		after.attribute(after.thing, "level", ECORE.getEString());
		for (String each : List.of("number", "large", "colour")) {
			feature(after.thing, each).setUpperBound(-1);
		}
		feature(after.thing, "truth").setEType(ECORE.getEString());
		feature(after.thing, "position").setEType(ECORE.getELong());
		after.say(after.thing, "totals", "amount");
		after.say(after.thing, "totalsBy", "truth");
		try (Books books = Books.open(location, after.model)) {
			for (String each : List.of("number", "large", "colour", "level", "truth")) {
				assertThat(value(books, each)).as(each).isNull();
			}
			assertThat(value(books, "position")).isEqualTo(0L);
			assertThat(value(books, "text")).isEqualTo("alone");
			assertThat(books.findings()).isEmpty();
		}
	}

	/** A number that could be missing lies in the same column as one that cannot. */
	@Test
	void whatWasMissingIsTheDefaultWhereItCannotBeMissingAnyMore() {
		before.attribute(before.thing, "level", ECORE.getEInt()).setUnsettable(true);
		before.attribute(before.thing, "degree", before.colour).setUnsettable(true);
		write("text", "alone");
		feature(after.thing, "boxed").setEType(ECORE.getEInt());
		after.attribute(after.thing, "level", ECORE.getEInt()).setDefaultValueLiteral("3");
		after.attribute(after.thing, "degree", after.colour);
		try (Books books = Books.open(location, after.model)) {
			assertThat(books.fetch(having("boxed", 0)).found()).containsExactly(id);
			assertThat(books.fetch(having("level", 3)).found()).containsExactly(id);
			assertThat(books.fetch(having("degree", after.colour("RED"))).found()).containsExactly(id);
			assertThat(books.findings()).isEmpty();
		}
	}

	private Query having(String name, Object value) {
		return Query.of(after.thing).where(new Comparison(feature(after.thing, name), Operator.EQUAL, value));
	}

	@Test
	void aStepThatSpeaksOfTheFeatureDecides() {
		write("text", "five");
		feature(after.thing, "text").setEType(ECORE.getELong());
		Step.version(after.model, 2);
		try (Books books = Books.open(location, List.of(Step.of(after.model, 1, evolution -> evolution.retireFeature("Thing", "text"))), after.model)) {
			assertThat(value(books, "text")).isEqualTo(0L);
		}
	}

	@Test
	void aStepThatDoesNotDecidesNothing() {
		write("text", "five");
		feature(after.thing, "text").setEType(ECORE.getELong());
		Step.version(after.model, 2);
		List<MigrationStep> steps = List.of(Step.of(after.model, 1, evolution -> evolution.retireFeature("Thing", "words")));
		assertThatExceptionOfType(WorkspaceException.class).isThrownBy(() -> Books.open(location, steps, after.model))
				.withMessageContaining("Thing.text");
		try (Books books = Books.open(location, before.model)) {
			assertThat(value(books, "text")).isEqualTo("five");
		}
	}

	@Test
	void valuesOfAClassThatDeclaresTheFeatureItselfNowKeepTheBooksClosedToo() {
		try (Books books = Books.open(location, before.model)) {
			id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, before.special, "text", "five"));
		}
		after.thing.getEStructuralFeatures().remove(feature(after.thing, "text"));
		after.attribute(after.special, "text", ECORE.getELong());
		assertThatExceptionOfType(WorkspaceException.class).isThrownBy(() -> Books.open(location, after.model).close());
		try (Books books = Books.open(location, before.model)) {
			assertThat(value(books, "text")).isEqualTo("five");
		}
	}

	@Test
	void valuesOfAClassThatDeclaresTheFeatureItselfNowFollowToo() {
		try (Books books = Books.open(location, before.model)) {
			id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, before.special, "number", 5));
		}
		after.thing.getEStructuralFeatures().remove(feature(after.thing, "number"));
		after.attribute(after.special, "number", ECORE.getELong());
		after.say(after.thing, "totals", "amount");
		try (Books books = Books.open(location, after.model)) {
			assertThat(value(books, "number")).isEqualTo(5L);
		}
	}
}
