/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.RawDatabase;
import org.junit.jupiter.api.Test;

/** What was set to nothing is something else than what was left alone, where a feature can tell the two apart. */
class NothingTest extends NothingFixture {

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
	void anotherSessionIsBroughtUpToDate() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			EObject object = load(session);
			for (String said : List.of(NULL, LEFT, NULL, "some", NULL, "some", LEFT, "some")) {
				change(workspace, (each, feature) -> switch (said) {
					case NULL -> nothing(feature);
					case LEFT -> SetCommand.UNSET_VALUE;
					default -> some(each, feature);
				});
				refresh(session);
				assertThat(told(object)).isEqualTo(all(said));
				assertThat(session.isDirty()).isFalse();
			}
		}
	}

	@Test
	void partsThatSomebodyAddsStayWhereSomebodyElseLeftNone() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			change(workspace, this::some);
			EObject object = load(session);
			slots().forEach(each -> set(session, object, each, nothing(each)));
			try (Session other = workspace.openSession()) {
				EObject theirs = load(other);
				EStructuralFeature many = feature("mayParts");
				other.editingDomain().getCommandStack().execute(AddCommand.create(other.editingDomain(), theirs, many, EcoreUtil.create(kinds.piece)));
				other.save("", null);
			}
			session.save("", null);
			refresh(session);
			assertThat((List<?>) object.eGet(feature("mayParts"))).hasSize(1);
			assertThat(session.isDirty()).isFalse();
		}
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			EObject object = load(session);
			assertThat((List<?>) object.eGet(feature("mayParts"))).hasSize(1);
			assertThat(session.isDirty()).isFalse();
			set(session, object, feature("mayParts"), SetCommand.UNSET_VALUE);
			session.save("", null);
			assertThat(stored(workspace)).contains("mayParts left alone", "mayPart null");
		}
	}

	@Test
	void whatSomebodyAddsMakesNoneOfAnEmptiedSlotForOthers() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			EObject object = load(session);
			session.editingDomain().getCommandStack()
					.execute(AddCommand.create(session.editingDomain(), object, feature("mayParts"), EcoreUtil.create(kinds.piece)));
			change(workspace, (each, feature) -> nothing(feature));
			refresh(session);
			assertThat((List<?>) object.eGet(feature("mayParts"))).hasSize(1);
			session.save("", null);
			assertThat(session.isDirty()).isFalse();
			assertThat(stored(workspace)).contains("mayParts some", "mayPart null");
		}
	}

	private List<EStructuralFeature> slots() {
		return List.of(feature("mayPart"), feature("mayParts"));
	}

	@Test
	void aClashWithNothingCanBeDecidedForIt() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			change(workspace, this::some);
			EObject object = load(session);
			List<EStructuralFeature> single = telling().stream().filter(each -> !each.isMany() && !slots().contains(each)).toList();
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
	void undoOfAnAdditionLeadsBackToWhatWasLeftAlone() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			EObject object = load(session);
			for (EStructuralFeature each : telling().stream().filter(EStructuralFeature::isMany).toList()) {
				Object one = ((List<?>) some(object, each)).getFirst();
				session.editingDomain().getCommandStack().execute(AddCommand.create(session.editingDomain(), object, each, one));
				session.editingDomain().getCommandStack().undo();
				assertThat(session.isDirty()).as(each.getName()).isFalse();
				session.editingDomain().getCommandStack().redo();
				assertThat(session.isDirty()).as(each.getName()).isTrue();
				session.editingDomain().getCommandStack().undo();
				assertThat(told(object)).isEqualTo(all(LEFT));
			}
		}
	}

	@Test
	void questionsTakeNothingForNoValue() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
			assertThat(telling().stream().filter(each -> !slots().contains(each))).allSatisfy(each -> {
				assertThat(session.load(Query.of(thing).where(new Comparison(each, Operator.EMPTY, null)))).hasSize(1);
			});
		}
	}

	/** Rows tell what objects would show: what a feature begins with where it was left alone, and no value where it was set to that. */
	@Test
	void rowsTellWhatObjectsShow() {
		List<EStructuralFeature> single = telling().stream().filter(each -> !each.isMany() && !slots().contains(each)).toList();
		EReference friend = (EReference) feature("friend");
		List<FeaturePath> paths = new ArrayList<>(single.stream().map(FeaturePath::of).toList());
		single.forEach(each -> paths.add(new FeaturePath(List.of(friend), each)));
		Selection rows = Selection.of(Query.of(thing), paths.toArray(FeaturePath[]::new));
		List<Object> begun = single.stream().map(EStructuralFeature::getDefaultValue).toList();
		List<Object> none = Collections.nCopies(single.size(), null);
		try (Workspace workspace = open()) {
			add(workspace);
			assertThat(workspace.rows(rows)).singleElement().satisfies(row -> assertThat(row.values()).isEqualTo(twice(begun, none)));
			change(workspace, (object, feature) -> nothing(feature));
			assertThat(workspace.rows(rows)).singleElement().satisfies(row -> assertThat(row.values()).isEqualTo(twice(none, none)));
			try (Session session = workspace.openSession()) {
				set(session, load(session), friend, load(session));
				session.save("", null);
			}
			assertThat(workspace.rows(rows)).singleElement().satisfies(row -> assertThat(row.values()).isEqualTo(twice(none, none)));
			change(workspace, (object, feature) -> SetCommand.UNSET_VALUE);
			assertThat(workspace.rows(rows)).singleElement().satisfies(row -> assertThat(row.values()).isEqualTo(twice(begun, begun)));
		}
	}

	/** What cannot be null has no mark; objects show its default all the same. */
	@Test
	void rowsTellWhatPlainNumbersBeginWith() {
		EReference friend = (EReference) feature("friend");
		Selection rows = Selection.of(Query.of(thing), FeaturePath.of(feature("mayNumber")), new FeaturePath(List.of(friend), feature("mayNumber")));
		try (Workspace workspace = open()) {
			add(workspace);
			assertThat(workspace.rows(rows)).singleElement().satisfies(row -> assertThat(row.values()).containsExactly(0, null));
			try (Session session = workspace.openSession()) {
				EObject object = load(session);
				set(session, object, friend, object);
				session.save("", null);
				assertThat(workspace.rows(rows)).singleElement().satisfies(row -> assertThat(row.values()).containsExactly(0, 0));
				set(session, object, feature("mayNumber"), 7);
				session.save("", null);
			}
			assertThat(workspace.rows(rows)).singleElement().satisfies(row -> assertThat(row.values()).containsExactly(7, 7));
		}
	}

	private static List<Object> twice(List<Object> own, List<Object> ofFriend) {
		List<Object> both = new ArrayList<>(own);
		both.addAll(ofFriend);
		return both;
	}

	@Test
	void whoReadsTheTablesSeesIt() throws SQLException {
		try (Workspace workspace = open()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
		}
		try (RawDatabase raw = RawDatabase.open(location)) {
			for (String view : List.of("v_kinds_thing", "kinds_thing")) {
				assertThat(raw.texts("select count(*) from \"" + view + "\" where \"default_text\" is null and \"default_text_null\" and \"may_friend_null\""
						+ " and \"may_part_null\" and \"may_parts_null\""))
						.containsExactly("1");
			}
		}
	}
}
