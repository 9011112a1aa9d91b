/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.testsupport.DynamicModels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Books with features that can tell what was set to nothing from what was left alone, and one object. */
abstract class NothingFixture {

	static final String LEFT = "left alone";
	static final String NULL = "null";

	@TempDir
	Path folder;
	String location;
	final EveryKind kinds = new EveryKind();
	final EClass thing = kinds.thing;
	ObjectId id;

	/** Where the books of the tests lie. */
	Place place() {
		return Place.FOLDER;
	}

	@BeforeEach
	void define() throws SQLException {
		location = place().make(folder);
		define(kinds);
		DynamicModels.register(kinds.model);
	}

	static void define(EveryKind model) {
		EcorePackage ecore = EcorePackage.eINSTANCE;
		model.attribute(model.thing, "defaultText", ecore.getEString()).setDefaultValueLiteral("未填");
		model.attribute(model.thing, "defaultCount", ecore.getEIntegerObject()).setDefaultValueLiteral("7");
		model.attribute(model.thing, "defaultMoney", JieduiPackage.Literals.MONEY).setDefaultValueLiteral("100");
		for (String name : List.of("mayText", "mayDefault")) {
			model.attribute(model.thing, name, ecore.getEString()).setUnsettable(true);
		}
		model.thing.getEStructuralFeature("mayDefault").setDefaultValueLiteral("未填");
		model.attribute(model.thing, "mayNumber", ecore.getEInt()).setUnsettable(true);
		model.say(model.thing, "totals", "money amount decimal number defaultMoney");
		model.reference(model.thing, "mayFriend", model.thing).setUnsettable(true);
		many(model.attribute(model.thing, "mayWords", ecore.getEString()));
		many(model.attribute(model.thing, "mayCounts", ecore.getEIntegerObject()));
		many(model.reference(model.thing, "mayFriends", model.thing));
		contained(model.reference(model.thing, "mayPart", model.piece)).setUnsettable(true);
		many(contained(model.reference(model.thing, "mayParts", model.piece)));
	}

	private static EReference contained(EReference slot) {
		slot.setContainment(true);
		return slot;
	}

	private static void many(EStructuralFeature feature) {
		feature.setUpperBound(-1);
		feature.setUnsettable(true);
	}

	@AfterEach
	void forget() {
		DynamicModels.unregister(kinds.model);
	}

	EStructuralFeature feature(String name) {
		return thing.getEStructuralFeature(name);
	}

	/** The features that can tell, but for plain numbers, which know no null. */
	List<EStructuralFeature> telling() {
		return thing.getEStructuralFeatures().stream()
				.filter(each -> each.isUnsettable() && each.getEType() != EcorePackage.Literals.EINT || each.getName().startsWith("default")).toList();
	}

	Workspace open() {
		return MemoryWorkspace.open(Books.open(location, kinds.model).store());
	}

	EObject load(Session session) {
		return session.attach(session.fetch(List.of(id))).getFirst();
	}

	void add(Workspace workspace) {
		try (Session session = workspace.openSession()) {
			EObject made = EcoreUtil.create(thing);
			session.editingDomain().getCommandStack().execute(session.add(List.of(made)));
			session.save("", null);
			id = session.id(made).orElseThrow();
		}
	}

	void set(Session session, EObject object, EStructuralFeature feature, Object value) {
		session.editingDomain().getCommandStack().execute(SetCommand.create(session.editingDomain(), object, feature, value));
	}

	Object nothing(EStructuralFeature feature) {
		return feature.isMany() ? List.of() : null;
	}

	Object some(EObject owner, EStructuralFeature feature) {
		Object one = feature instanceof EReference reference ? reference.isContainment() ? EcoreUtil.create(kinds.piece) : owner
				: switch (feature.getEType().getName()) {
			case "EIntegerObject" -> 5;
			case "Money" -> Money.of(5);
			default -> "some";
		};
		return feature.isMany() ? List.of(one) : one;
	}

	long change(Workspace workspace, BiFunction<EObject, EStructuralFeature, Object> value) {
		try (Session session = workspace.openSession()) {
			EObject object = load(session);
			telling().forEach(each -> set(session, object, each, value.apply(object, each)));
			long number = session.save("", null).commits().getFirst().number().sequence();
			assertThat(session.isDirty()).isFalse();
			return number;
		}
	}

	/** What an object says of each feature. */
	List<String> told(EObject object) {
		List<String> told = new ArrayList<>();
		for (EStructuralFeature each : telling()) {
			Object value = object.eGet(each);
			String said = !object.eIsSet(each) ? LEFT : value == null || value instanceof List<?> list && list.isEmpty() ? NULL : "some";
			told.add(each.getName() + " " + said);
		}
		return told;
	}

	List<String> all(String said) {
		return telling().stream().map(each -> each.getName() + " " + said).toList();
	}

	List<String> stored(Workspace workspace) {
		try (Session session = workspace.openSession()) {
			EObject object = load(session);
			assertThat(session.isDirty()).isFalse();
			return told(object);
		}
	}
}
