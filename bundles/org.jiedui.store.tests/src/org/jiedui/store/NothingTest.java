/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.fixture.Step;
import org.jiedui.testsupport.DynamicModels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was set to nothing is something else than what was left alone, where a feature can tell the two apart. */
class NothingTest {

	private static final String LEFT = "left alone";
	private static final String NULL = "null";

	@TempDir
	Path folder;
	String location;
	final EveryKind kinds = new EveryKind();
	private final EClass thing = kinds.thing;
	private ObjectId id;

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

	private static void define(EveryKind model) {
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
	}

	private static void many(EStructuralFeature feature) {
		feature.setUpperBound(-1);
		feature.setUnsettable(true);
	}

	@AfterEach
	void forget() {
		DynamicModels.unregister(kinds.model);
	}

	private EStructuralFeature feature(String name) {
		return thing.getEStructuralFeature(name);
	}

	/** The features that can tell, but for plain numbers, which know no null. */
	private List<EStructuralFeature> telling() {
		return thing.getEStructuralFeatures().stream()
				.filter(each -> each.isUnsettable() && each.getEType() != EcorePackage.Literals.EINT || each.getName().startsWith("default")).toList();
	}

	private Workspace open() {
		return MemoryWorkspace.open(Books.open(location, kinds.model).store());
	}

	private EObject load(Session session) {
		return session.attach(session.fetch(List.of(id))).getFirst();
	}

	private void add(Workspace workspace) {
		try (Session session = workspace.openSession()) {
			EObject made = EcoreUtil.create(thing);
			session.editingDomain().getCommandStack().execute(session.add(List.of(made)));
			session.save("", null);
			id = session.id(made).orElseThrow();
		}
	}

	private void set(Session session, EObject object, EStructuralFeature feature, Object value) {
		session.editingDomain().getCommandStack().execute(SetCommand.create(session.editingDomain(), object, feature, value));
	}

	private Object nothing(EStructuralFeature feature) {
		return feature.isMany() ? List.of() : null;
	}

	private Object some(EObject owner, EStructuralFeature feature) {
		Object one = feature instanceof EReference ? owner : switch (feature.getEType().getName()) {
			case "EIntegerObject" -> 5;
			case "Money" -> Money.of(5);
			default -> "some";
		};
		return feature.isMany() ? List.of(one) : one;
	}

	private long change(Workspace workspace, BiFunction<EObject, EStructuralFeature, Object> value) {
		try (Session session = workspace.openSession()) {
			EObject object = load(session);
			telling().forEach(each -> set(session, object, each, value.apply(object, each)));
			long number = session.save("", null).commits().getFirst().number().sequence();
			assertThat(session.isDirty()).isFalse();
			return number;
		}
	}

	/** What an object says of each feature. */
	private List<String> told(EObject object) {
		List<String> told = new ArrayList<>();
		for (EStructuralFeature each : telling()) {
			Object value = object.eGet(each);
			String said = !object.eIsSet(each) ? LEFT : value == null || value instanceof List<?> list && list.isEmpty() ? NULL : "some";
			told.add(each.getName() + " " + said);
		}
		return told;
	}

	private List<String> all(String said) {
		return telling().stream().map(each -> each.getName() + " " + said).toList();
	}

	private List<String> stored(Workspace workspace) {
		try (Session session = workspace.openSession()) {
			EObject object = load(session);
			assertThat(session.isDirty()).isFalse();
			return told(object);
		}
	}

	private void revert(Workspace workspace, long number) {
		assertThat(workspace.revert(new CommitNumber(id.part(), number), "").obstacles()).isEmpty();
	}

	@Test
	void theThreeStatesAreKept() {
		try (Workspace workspace = open()) {
			add(workspace);
			assertThat(stored(workspace)).isEqualTo(all(LEFT));
			change(workspace, (object, feature) -> nothing(feature));
			assertThat(stored(workspace)).isEqualTo(all(NULL));
			change(workspace, this::some);
			assertThat(stored(workspace)).isEqualTo(all("some"));
			change(workspace, (object, feature) -> nothing(feature));
			assertThat(stored(workspace)).isEqualTo(all(NULL));
			change(workspace, (object, feature) -> SetCommand.UNSET_VALUE);
			assertThat(stored(workspace)).isEqualTo(all(LEFT));
		}
	}

	@Test
	void theyAreThereWhenTheBooksAreOpenedAgain() {
		try (Workspace workspace = open()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
		}
		try (Workspace workspace = open()) {
			assertThat(stored(workspace)).isEqualTo(all(NULL));
		}
	}

	@Test
	void anObjectBeginsWithThem() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			EObject made = EcoreUtil.create(thing);
			telling().forEach(each -> made.eSet(each, nothing(each)));
			session.editingDomain().getCommandStack().execute(session.add(List.of(made)));
			session.save("", null);
			id = session.id(made).orElseThrow();
			assertThat(stored(workspace)).isEqualTo(all(NULL));
		}
	}

	@Test
	void theHistoryKnowsThem() {
		try (Workspace workspace = open()) {
			add(workspace);
			long nothing = change(workspace, (object, feature) -> nothing(feature));
			long some = change(workspace, this::some);
			long unset = change(workspace, (object, feature) -> SetCommand.UNSET_VALUE);
			ObjectState then = workspace.asOf(id, nothing).orElseThrow().state();
			assertThat(telling()).allSatisfy(each -> assertThat(then.stated(thing.getFeatureID(each))).isEqualTo(ObjectState.NOTHING));
			assertThat(telling()).allSatisfy(each -> assertThat(then.get(each)).isNull());
			revert(workspace, unset);
			assertThat(stored(workspace)).isEqualTo(all("some"));
			revert(workspace, some);
			assertThat(stored(workspace)).isEqualTo(all(NULL));
			revert(workspace, nothing);
			assertThat(stored(workspace)).isEqualTo(all(LEFT));
		}
	}

	@Test
	void whatWasRemovedComesBackWithThem() {
		try (Workspace workspace = open()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
			long number;
			try (Session session = workspace.openSession()) {
				session.editingDomain().getCommandStack().execute(session.delete(List.of(load(session))));
				number = session.save("", null).commits().getFirst().number().sequence();
			}
			revert(workspace, number);
			assertThat(stored(workspace)).isEqualTo(all(NULL));
		}
	}

	@Test
	void anotherSessionIsBroughtUpToDate() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			EObject object = load(session);
			for (Object value : Arrays.asList(null, SetCommand.UNSET_VALUE, null)) {
				change(workspace, (each, feature) -> value == null ? nothing(feature) : value);
				refresh(session);
				assertThat(told(object)).isEqualTo(all(value == null ? NULL : LEFT));
				assertThat(session.isDirty()).isFalse();
			}
			change(workspace, this::some);
			refresh(session);
			assertThat(told(object)).isEqualTo(all("some"));
		}
	}

	@Test
	void aClashWithNothingCanBeDecidedForIt() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			change(workspace, this::some);
			EObject object = load(session);
			List<EStructuralFeature> single = telling().stream().filter(each -> !each.isMany()).toList();
			single.forEach(each -> set(session, object, each, each instanceof EReference || each.isUnsettable() ? SetCommand.UNSET_VALUE : other(each)));
			change(workspace, (each, feature) -> nothing(feature));
			refresh(session);
			assertThat(session.clashes()).extracting(Clash::feature).containsExactlyInAnyOrderElementsOf(single);
			for (Clash clash : List.copyOf(session.clashes())) {
				assertThat(clash.theirs()).isNull();
				session.editingDomain().getCommandStack().execute(session.resolve(clash, Clash.Choice.THEIRS));
			}
			assertThat(told(object)).isEqualTo(all(NULL));
			assertThat(session.isDirty()).isFalse();
		}
	}

	private void refresh(Session session) {
		Set<ObjectId> stale = session.stale(Set.of(id));
		session.refresh(stale, session.fetch(stale));
	}

	private Object other(EStructuralFeature feature) {
		return switch (feature.getEType().getName()) {
			case "EIntegerObject" -> 6;
			case "Money" -> Money.of(6);
			default -> "other";
		};
	}

	@Test
	void undoLeadsBackToNothing() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
			EObject object = load(session);
			for (EStructuralFeature each : telling()) {
				set(session, object, each, some(object, each));
				assertThat(session.isDirty()).as(each.getName()).isTrue();
				session.editingDomain().getCommandStack().undo();
				assertThat(session.isDirty()).as(each.getName()).isFalse();
			}
		}
	}

	@Test
	void questionsTakeNothingForNoValue() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
			assertThat(telling()).allSatisfy(each -> {
				assertThat(session.load(Query.of(thing).where(new Comparison(each, Operator.EMPTY, null)))).hasSize(1);
			});
		}
	}

	@Test
	void whoReadsTheTablesSeesIt() throws SQLException {
		try (Workspace workspace = open()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
		}
		try (RawDatabase raw = RawDatabase.open(location)) {
			for (String view : List.of("v_kinds_thing", "kinds_thing")) {
				assertThat(raw.texts("select count(*) from \"" + view + "\" where \"default_text\" is null and \"default_text_null\" and \"may_friend_null\""))
						.containsExactly("1");
			}
		}
	}

	/** The columns that tell the two apart are no features that went away, whose values could be anywhere. */
	@Test
	void whatNobodyEverSetIsStillCompared() throws SQLException {
		try (Books books = Books.open(location, kinds.model)) {
			add(MemoryWorkspace.open(books.store()));
		}
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute("update \"kinds_thing\" set \"text\" = 'put there by hand'");
		}
		try (Books books = Books.open(location, kinds.model)) {
			List<BooksFinding> findings = new ArrayList<>();
			books.store().maintenance().orElseThrow().verify(findings::add, null);
			assertThat(findings).singleElement().satisfies(finding -> {
				assertThat(finding.check()).isEqualTo("history");
				assertThat(finding.object()).isEqualTo(id);
				assertThat(finding.sentence()).contains("text", "put there by hand");
			});
		}
	}

	@Test
	void theBooksAreInOrder() {
		try (Books books = Books.open(location, kinds.model)) {
			Workspace workspace = MemoryWorkspace.open(books.store());
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
			List<BooksFinding> findings = new ArrayList<>();
			books.store().maintenance().orElseThrow().verify(findings::add, null);
			assertThat(findings).isEmpty();
		}
	}

	@Test
	void booksThatCouldNotTellLearnIt() {
		EveryKind before = new EveryKind();
		define(before);
		before.thing.getEStructuralFeatures().forEach(each -> {
			each.setUnsettable(false);
			each.setDefaultValueLiteral(null);
		});
		try (Books books = Books.open(location, before.model)) {
			id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, before.thing));
		}
		try (Workspace workspace = open()) {
			assertThat(stored(workspace)).isEqualTo(all(LEFT));
			change(workspace, (object, feature) -> nothing(feature));
			assertThat(stored(workspace)).isEqualTo(all(NULL));
		}
	}

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

	@Test
	void aRenamedFeatureKeepsIt() {
		try (Workspace workspace = open()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
		}
		EveryKind after = new EveryKind();
		define(after);
		after.thing.getEStructuralFeature("defaultText").setName("label");
		Step.version(after.model, 2);
		List<MigrationStep> steps = List.of(Step.of(after.model, 1, books -> books.renameFeature("Thing", "defaultText", "label")));
		try (Books books = Books.open(location, steps, after.model)) {
			ObjectState state = books.state(id);
			assertThat(state.stated(after.thing.getFeatureID(after.thing.getEStructuralFeature("label")))).isEqualTo(ObjectState.NOTHING);
		}
	}
}
