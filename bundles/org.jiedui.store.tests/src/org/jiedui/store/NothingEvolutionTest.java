/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Step;
import org.junit.jupiter.api.Test;

/** What was set to nothing follows its feature where a model changes, and is forgotten where the feature cannot tell it any more. */
class NothingEvolutionTest extends NothingFixture {

	private void setToNothing() {
		try (Workspace workspace = open()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
		}
	}

	/** What is stated of a feature of the object, as a model has it. */
	private Object stated(EveryKind model, String name, MigrationStep... steps) {
		try (Books books = Books.open(location, List.of(steps), model.model)) {
			return stated(books.state(id), name);
		}
	}

	private static Object stated(ObjectState state, String name) {
		return state.stated(state.type().getFeatureID(Changes.feature(state.type(), name)));
	}

	@Test
	void whereTheTwoCannotBeToldApartForAWhileTheyAreLeftAloneAfterIt() {
		setToNothing();
		EveryKind between = new EveryKind();
		define(between);
		between.thing.getEStructuralFeatures().forEach(each -> {
			each.setUnsettable(false);
			each.setDefaultValueLiteral(null);
		});
		try (Books books = Books.open(location, between.model)) {
			assertThat(telling()).allSatisfy(each -> assertThat(stated(books.state(id), each.getName())).isNull());
			for (String list : List.of("mayWords", "mayFriends")) {
				assertThat(books.fetch(Query.of(between.thing).where(
						new Comparison(between.thing.getEStructuralFeature(list), Operator.EMPTY, null))).found()).as(list).containsExactly(id);
			}
			assertThat(books.findings()).isEmpty();
		}
		try (Workspace workspace = open()) {
			assertThat(stored(workspace)).isEqualTo(all(LEFT));
			change(workspace, (object, feature) -> nothing(feature));
			assertThat(stored(workspace)).isEqualTo(all(NULL));
		}
	}

	/** The default of a type that only the code of a module knows makes the difference, too. */
	@Test
	void whileAModuleIsMissingNothingIsForgotten() {
		EveryKind module = new EveryKind();
		EDataType grade = EcoreFactory.eINSTANCE.createEDataType();
		grade.setName("Grade");
		grade.setInstanceClassName("com.example.Grade");
		module.model.getEClassifiers().add(grade);
		module.model.setEFactoryInstance(new EFactoryImpl() {
			@Override
			public Object createFromString(EDataType type, String text) {
				return type == grade ? text : super.createFromString(type, text);
			}
		});
		module.attribute(module.thing, "grade", grade).setDefaultValueLiteral("B");
		try (Books books = Books.open(location, module.model)) {
			id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, module.thing, "grade", ObjectState.NOTHING));
			assertThat(stated(books.state(id), "grade")).isEqualTo(ObjectState.NOTHING);
		}
		Books.open(location).close();
		assertThat(stated(module, "grade")).isEqualTo(ObjectState.NOTHING);
	}

	@Test
	void itFollowsToAnotherType() {
		setToNothing();
		EveryKind after = new EveryKind();
		define(after);
		EcorePackage ecore = EcorePackage.eINSTANCE;
		Changes.feature(after.thing, "defaultCount").setEType(ecore.getEString());
		Changes.feature(after.thing, "mayText").setUpperBound(-1);
		Changes.feature(after.thing, "mayCounts").setEType(ecore.getEString());
		Changes.feature(after.thing, "mayFriend").setUpperBound(-1);
		assertThat(stated(after, "defaultCount")).isEqualTo(ObjectState.NOTHING);
		assertThat(stated(after, "mayText")).isEqualTo(ObjectState.NOTHING);
		assertThat(stated(after, "mayCounts")).isEqualTo(ObjectState.NOTHING);
		assertThat(stated(after, "mayFriend")).isEqualTo(ObjectState.NOTHING);
	}

	@Test
	void itFollowsWhereNoValueCould() {
		setToNothing();
		EveryKind after = new EveryKind();
		define(after);
		Changes.feature(after.thing, "mayWords").setEType(EcorePackage.Literals.EBIG_INTEGER);
		Changes.feature(after.thing, "mayCounts").setUpperBound(1);
		Changes.feature(after.thing, "mayFriends").setUpperBound(1);
		assertThat(stated(after, "mayWords")).isEqualTo(ObjectState.NOTHING);
		assertThat(stated(after, "mayCounts")).isEqualTo(ObjectState.NOTHING);
		assertThat(stated(after, "mayFriends")).isEqualTo(ObjectState.NOTHING);
	}

	@Test
	void itFollowsWhereAStepConvertsTheValues() {
		setToNothing();
		EveryKind after = new EveryKind();
		define(after);
		Changes.feature(after.thing, "mayText").setUpperBound(-1);
		Step.version(after.model, 2);
		assertThat(stated(after, "mayWords", Step.of(after.model, 1, books -> {
			books.convert("Thing", "mayWords", word -> word);
			books.convert("Thing", "mayText", text -> text);
		}))).isEqualTo(ObjectState.NOTHING);
		assertThat(stated(after, "mayText")).isEqualTo(ObjectState.NOTHING);
	}

	@Test
	void itMovesWithTheFeatureAndDoesNotStay() {
		setToNothing();
		ObjectId piece;
		try (Books books = Books.open(location, kinds.model)) {
			piece = books.id(id.part());
			books.commit(new Changes().addPart(piece, kinds.piece, Changes.under(id, thing, "pieces", 1)));
		}
		EveryKind after = new EveryKind();
		define(after);
		List<String> moved = List.of("defaultText", "mayWords");
		moved.forEach(each -> after.piece.getEStructuralFeatures().add(Changes.feature(after.thing, each)));
		Step.version(after.model, 2);
		MigrationStep step = Step.of(after.model, 1, books -> moved.forEach(each -> books.moveFeature("Thing", each, "Piece")));
		try (Books books = Books.open(location, List.of(step), after.model)) {
			assertThat(moved).allSatisfy(each -> assertThat(stated(books.state(piece), each)).isEqualTo(ObjectState.NOTHING));
			assertThat(books.findings()).isEmpty();
		}
		EveryKind again = new EveryKind();
		define(again);
		Step.version(again.model, 2);
		assertThat(moved).allSatisfy(each -> assertThat(stated(again, each)).isNull());
	}
}
