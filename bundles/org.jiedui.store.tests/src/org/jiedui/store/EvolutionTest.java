/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Step;
import org.junit.jupiter.api.Test;

/** Books follow a module whose classes and features have other names and types. */
class EvolutionTest extends EvolutionFixture {

	@Test
	void aClassAndAFeatureAreRenamedWithTheirHistory() {
		write();
		after.thing.setName("Item");
		feature(after.thing, "text").setName("label");
		try (Books books = migrate(evolution -> {
			evolution.renameClass("Thing", "Item");
			evolution.renameFeature("Item", "text", "label");
		})) {
			assertThat(value(books, thing, "label")).isEqualTo("13 kg");
			assertThat(value(books, special, "label")).isEqualTo("7");
			assertThat(value(books, thing, "friend")).isEqualTo(link(special, after.special));
			assertThat(value(books, piece, "text")).isNull();
			assertThat(told(books, thing, "label")).extracting(FeatureChange::newValue).containsExactly("13 kg", "12 kg");
			books.commit(new Changes().set(books.state(thing), "label", "new"));
			assertThat(books.fetch(Query.of(after.thing)).found()).containsExactlyInAnyOrder(thing, special);
		}
		try (Books books = Books.open(location, after.model)) {
			assertThat(value(books, thing, "label")).isEqualTo("new");
		}
	}

	@Test
	void whatWasAddedManyAtOnceFollowsARename() {
		ObjectId first;
		try (Books books = Books.open(location, before.model)) {
			IdBlock ids = books.store().reserve(books.store().reservePart(), 1000);
			first = ids.id(0);
			Changes many = new Changes();
			IntStream.range(0, ids.count()).forEach(index -> many.add(ids.id(index), before.thing, "text", "12 kg"));
			books.commit(many);
			books.commit(new Changes().set(books.state(first), "text", "13 kg"));
		}
		feature(after.thing, "text").setName("label");
		try (Books books = migrate(evolution -> evolution.renameFeature("Thing", "text", "label"))) {
			assertThat(told(books, first, "label")).extracting(FeatureChange::newValue).containsExactly("13 kg", "12 kg");
		}
	}

	@Test
	void anAttributeGetsAnotherTypeWithItsHistory() {
		write();
		feature(after.thing, "text").setEType(EcorePackage.Literals.ELONG);
		try (Books books = migrate(evolution -> evolution.convert("Thing", "text", text -> text.replace(" kg", "")))) {
			assertThat(value(books, thing, "text")).isEqualTo(13L);
			assertThat(value(books, special, "text")).isEqualTo(7L);
			assertThat(told(books, thing, "text")).extracting(FeatureChange::oldValue).containsExactly(12L, null);
			assertThat(books.store().count(Query.of(after.thing).where(new Condition.Comparison(feature(after.thing, "text"),
					Condition.Operator.GREATER, 10L)))).isEqualTo(1);
		}
	}

	@Test
	void conversionsFollowEachOtherAndARename() {
		write();
		feature(after.thing, "text").setEType(EcorePackage.Literals.ELONG);
		feature(after.thing, "text").setName("mass");
		Step.version(after.model, 3);
		List<MigrationStep> steps = List.of(
				Step.of(after.model, 2, books -> books.convert("Thing", "mass", text -> text + "000")),
				Step.of(after.model, 1, books -> {
					books.convert("Thing", "text", text -> text.replace(" kg", ""));
					books.renameFeature("Thing", "text", "mass");
				}));
		try (Books books = Books.open(location, steps, after.model)) {
			assertThat(value(books, thing, "mass")).isEqualTo(13000L);
			assertThat(books.findings()).isEmpty();
			assertThat(told(books, thing, "mass")).extracting(FeatureChange::newValue).containsExactly(13000L, 12000L);
		}
	}

	@Test
	void valuesChangeWhereTheyLie() {
		write();
		after.colour.getEEnumLiteral("GREEN").setLiteral("verdant");
		try (Books books = migrate(evolution -> {
			evolution.convert("Thing", "colour", literal -> literal.equals("green") ? "verdant" : literal);
			evolution.convert("Thing", "words", word -> word.equals("c") ? null : word.toUpperCase(Locale.ROOT));
			evolution.convert("Thing", "money", figure -> figure.replace("900", "9"));
		})) {
			assertThat(value(books, thing, "colour")).isEqualTo(after.colour("GREEN"));
			assertThat(value(books, thing, "words")).isEqualTo(List.of("A", "D"));
			assertThat(told(books, thing, "words")).extracting(FeatureChange::newValue).containsExactly(List.of("A", "D"), List.of("A", "B"));
			assertThat(value(books, thing, "money")).isEqualTo(Money.of(9));
			assertThat(value(books, special, "words")).isNull();
		}
	}

	@Test
	void manyBecomeOneAndOneBecomesMany() {
		write();
		((EAttribute) feature(after.thing, "words")).setUpperBound(1);
		((EAttribute) feature(after.thing, "text")).setUpperBound(-1);
		try (Books books = migrate(evolution -> {
			evolution.convert("Thing", "words", word -> word);
			evolution.convert("Thing", "text", text -> text);
		})) {
			assertThat(value(books, thing, "words")).isEqualTo("a");
			assertThat(value(books, thing, "text")).isEqualTo(List.of("13 kg"));
			assertThat(value(books, special, "text")).isEqualTo(List.of("7"));
		}
	}

	@Test
	void aRetiredFeatureIsNotTakenForItsSuccessor() {
		write();
		try (Books books = migrate(evolution -> {
			evolution.retireFeature("Thing", "text");
			evolution.retireFeature("Thing", "words");
		})) {
			assertThat(value(books, thing, "text")).isNull();
			assertThat(value(books, thing, "words")).isNull();
			assertThat(told(books, thing, "text")).isEmpty();
			books.commit(new Changes().set(books.state(thing), "text", "other", "words", List.of("x")));
			assertThat(value(books, thing, "words")).isEqualTo(List.of("x"));
		}
	}

	@Test
	void aFormerNameIsEnoughForARename() {
		write();
		after.thing.setName("Item");
		EcoreUtil.setAnnotation(after.thing, Vocabulary.SOURCE, Vocabulary.FORMER, "Thing");
		feature(after.thing, "text").setName("label");
		EcoreUtil.setAnnotation(feature(after.thing, "label"), Vocabulary.SOURCE, Vocabulary.FORMER, "text");
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(location, after.model)) {
				assertThat(value(books, thing, "label")).isEqualTo("13 kg");
				assertThat(value(books, special, "label")).isEqualTo("7");
				assertThat(told(books, thing, "label")).hasSize(2);
				assertThat(books.findings()).isEmpty();
			}
		}
	}

	@Test
	void aStepThatFailsLeavesTheBooksAsTheyWere() {
		write();
		feature(after.thing, "text").setEType(EcorePackage.Literals.ELONG);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> migrate(evolution -> {
			evolution.renameFeature("Piece", "text", "label");
			evolution.convert("Thing", "text", text -> text.replace("13 kg", "thirteen"));
		}).close());
		assertThat(refusal.reason()).isEqualTo(Reason.FAILED);
		assertThat(refusal).hasMessageContaining("thirteen").hasMessageContaining("kinds").hasMessageContaining(location.split("\\?")[0]);
		try (Books books = Books.open(location, before.model)) {
			assertThat(value(books, thing, "text")).isEqualTo("13 kg");
			books.commit(new Changes().set(books.state(piece), "text", "as before"));
			assertThat(value(books, piece, "text")).isEqualTo("as before");
			assertThat(told(books, thing, "text")).extracting(FeatureChange::newValue).containsExactly("13 kg", "12 kg");
		}
	}

	@Test
	void aNameThatAFeatureHadThatIsGoneIsThatOfTheRenamedOne() {
		write();
		Books.open(location, new EveryKind().model).close();
		after.thing.getEStructuralFeatures().remove(feature(after.thing, "text"));
		after.attribute(after.thing, "note", EcorePackage.Literals.ESTRING);
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = migrate(evolution -> evolution.renameFeature("Thing", "text", "note"))) {
				assertThat(value(books, thing, "note")).isEqualTo("13 kg");
				assertThat(value(books, special, "note")).isEqualTo("7");
				assertThat(told(books, thing, "note")).extracting(FeatureChange::newValue).containsExactly("13 kg", "12 kg");
			}
		}
	}

	@Test
	void aNameThatAClassHadThatIsGoneIsThatOfTheRenamedOne() {
		EClass gone = before.type("Item");
		before.attribute(gone, "text", EcorePackage.Literals.ESTRING);
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().add(books.id(thing.part()), gone, "text", "gone"));
		}
		Books.open(location, new EveryKind().model).close();
		after.thing.setName("Item");
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = migrate(evolution -> evolution.renameClass("Thing", "Item"))) {
				assertThat(value(books, thing, "text")).isEqualTo("13 kg");
				assertThat(books.fetch(Query.of(after.thing)).found()).containsExactlyInAnyOrder(thing, special);
			}
		}
	}

	@Test
	void theStepThatFailsIsTheOneThatIsNamed() {
		write();
		feature(after.thing, "text").setEType(EcorePackage.Literals.ELONG);
		Step.version(after.model, 3);
		List<MigrationStep> steps = List.of(Step.of(after.model, 1, books -> books.convert("Thing", "text", text -> text)),
				Step.of(after.model, 2, books -> {
				}));
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(location, steps, after.model).close());
		assertThat(refusal).hasMessageContaining("kinds").hasMessageMatching(".*1\\D+2\\D+13 kg.*");
	}
}
