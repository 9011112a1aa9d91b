/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.under;

import java.util.List;

import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Step;
import org.junit.jupiter.api.Test;

/** Attributes move between containers and parts, with what was said of them. */
class MovedAttributesTest extends EvolutionFixture {

	@Test
	void anAttributeMovesToThePartsAndToTheContainer() {
		write();
		after.attribute(after.piece, "note", EcorePackage.Literals.ESTRING);
		after.attribute(after.thing, "weight", EcorePackage.Literals.ESTRING);
		try (Books books = migrate(evolution -> {
			evolution.moveFeature("Thing", "note", "Piece");
			evolution.moveFeature("Piece", "weight", "Thing");
		})) {
			assertThat(value(books, piece, "note")).isEqualTo("fragile");
			assertThat(value(books, thing, "weight")).isEqualTo("heavy");
			assertThat(value(books, special, "weight")).isNull();
		}
	}

	@Test
	void whatNobodySetDoesNotMove() {
		before.attribute(before.piece, "count", EcorePackage.Literals.EINT);
		write();
		try (Books books = Books.open(location, before.model)) {
			Changes pieces = new Changes();
			for (int position = 2; position < 5; position++) {
				pieces.addPart(books.id(thing.part()), before.piece, under(thing, before.thing, "pieces", position), "count", position == 3 ? 7 : 0);
			}
			books.commit(pieces);
		}
		after.attribute(after.thing, "count", EcorePackage.Literals.EINT);
		try (Books books = migrate(evolution -> evolution.moveFeature("Piece", "count", "Thing"))) {
			assertThat(value(books, thing, "count")).isEqualTo(7);
			assertThat(value(books, special, "count")).isEqualTo(0);
		}
	}

	@Test
	void ofTheListsOfSeveralPartsTheContainerGetsOne() {
		before.attribute(before.piece, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().set(books.state(piece), "tags", List.of("a", "b")).addPart(books.id(thing.part()), before.piece,
					under(thing, before.thing, "pieces", 2), "tags", List.of("c", "d", "e")));
		}
		after.attribute(after.thing, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		try (Books books = migrate(evolution -> evolution.moveFeature("Piece", "tags", "Thing"))) {
			assertThat(value(books, thing, "tags")).isIn(List.of("a", "b"), List.of("c", "d", "e"));
		}
	}

	@Test
	void theListsOfThoseThatInheritMoveToo() {
		before.attribute(before.thing, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		write();
		ObjectId part;
		try (Books books = Books.open(location, before.model)) {
			part = books.id(special.part());
			books.commit(new Changes().set(books.state(thing), "tags", List.of("a", "b")).set(books.state(special), "tags", List.of("c", "d"))
					.addPart(part, before.piece, under(special, before.special, "pieces", 1)));
		}
		after.attribute(after.piece, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		try (Books books = migrate(evolution -> evolution.moveFeature("Thing", "tags", "Piece"))) {
			assertThat(value(books, piece, "tags")).isEqualTo(List.of("a", "b"));
			assertThat(value(books, part, "tags")).isEqualTo(List.of("c", "d"));
		}
	}

	@Test
	void anAttributeMovesOnFromStepToStep() {
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().addPart(books.id(thing.part()), before.piece, under(thing, before.thing, "pieces", 2), "weight", "heavy"));
		}
		after.attribute(after.piece, "note", EcorePackage.Literals.ESTRING);
		after.attribute(after.piece, "weight", EcorePackage.Literals.ESTRING);
		Step.version(after.model, 3);
		List<MigrationStep> steps = List.of(Step.of(after.model, 1, books -> {
			books.moveFeature("Thing", "note", "Piece");
			books.moveFeature("Piece", "weight", "Thing");
		}), Step.of(after.model, 2, books -> {
			books.moveFeature("Piece", "note", "Thing");
			books.moveFeature("Thing", "weight", "Piece");
		}));
		after.attribute(after.thing, "note", EcorePackage.Literals.ESTRING);
		after.piece.getEStructuralFeatures().remove(feature(after.piece, "note"));
		try (Books books = Books.open(location, steps, after.model)) {
			assertThat(value(books, thing, "note")).isEqualTo("fragile");
			assertThat(value(books, piece, "weight")).isEqualTo("heavy");
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void whatIsRetiredAfterAConversionOrAMoveStaysBehind() {
		write();
		after.attribute(after.piece, "note", EcorePackage.Literals.ESTRING);
		Step.version(after.model, 3);
		List<MigrationStep> steps = List.of(Step.of(after.model, 1, books -> {
			books.convert("Thing", "text", text -> text);
			books.moveFeature("Thing", "note", "Piece");
		}), Step.of(after.model, 2, books -> {
			books.retireFeature("Thing", "text");
			books.retireFeature("Piece", "note");
		}));
		try (Books books = Books.open(location, steps, after.model)) {
			assertThat(value(books, thing, "text")).isNull();
			assertThat(value(books, piece, "note")).isNull();
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void aNameThatAListHadThatIsGoneIsThatOfTheOneThatMoves() {
		before.attribute(before.piece, "words", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().set(books.state(piece), "words", List.of("x", "y", "z", "zz")));
		}
		Books.open(location, new EveryKind().model).close();
		after.piece.getEStructuralFeatures().add(feature(after.thing, "words"));
		try (Books books = migrate(evolution -> evolution.moveFeature("Thing", "words", "Piece"))) {
			assertThat(value(books, piece, "words")).isEqualTo(List.of("a", "c", "d"));
		}
	}

	@Test
	void whatNobodySetDoesNotMoveEvenIfItIsConverted() {
		before.attribute(before.piece, "count", EcorePackage.Literals.EINT);
		write();
		try (Books books = Books.open(location, before.model)) {
			Changes pieces = new Changes();
			for (int position = 2; position < 5; position++) {
				pieces.addPart(books.id(thing.part()), before.piece, under(thing, before.thing, "pieces", position), "count", position == 3 ? 7 : 0);
			}
			books.commit(pieces);
		}
		after.attribute(after.thing, "count", EcorePackage.Literals.ESTRING);
		try (Books books = migrate(evolution -> {
			evolution.convert("Piece", "count", count -> count + " pieces");
			evolution.moveFeature("Piece", "count", "Thing");
		})) {
			assertThat(value(books, thing, "count")).isEqualTo("7 pieces");
			assertThat(value(books, special, "count")).isNull();
		}
	}

	@Test
	void whatAConversionLeavesBehindTakesNoPlace() {
		write();
		try (Books books = Books.open(location, before.model)) {
			Changes pieces = new Changes();
			for (int position = 2; position < 5; position++) {
				pieces.addPart(books.id(thing.part()), before.piece, under(thing, before.thing, "pieces", position), "weight", "?");
			}
			books.commit(pieces);
		}
		after.attribute(after.thing, "weight", EcorePackage.Literals.ESTRING);
		try (Books books = migrate(evolution -> {
			evolution.convert("Piece", "weight", weight -> weight.equals("?") ? null : weight);
			evolution.moveFeature("Piece", "weight", "Thing");
		})) {
			assertThat(value(books, thing, "weight")).isEqualTo("heavy");
		}
	}

	@Test
	void anAttributeDoesNotMoveWhereAClassThatInheritsHasOneOfItsName() {
		before.attribute(before.special, "weight", EcorePackage.Literals.ESTRING);
		write();
		after.attribute(after.thing, "weight", EcorePackage.Literals.ESTRING);
		Step.version(after.model, 2);
		MigrationStep step = Step.of(after.model, 1, books -> books.moveFeature("Piece", "weight", "Thing"));
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(location, List.of(step), after.model).close());
		assertThat(refusal.reason()).isEqualTo(Reason.FAILED);
		assertThat(refusal).hasMessageContaining("SpecialThing").hasMessageContaining("weight");
		try (Books books = Books.open(location, before.model)) {
			assertThat(value(books, piece, "weight")).isEqualTo("heavy");
		}
	}
}
