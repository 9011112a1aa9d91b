/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
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
}
