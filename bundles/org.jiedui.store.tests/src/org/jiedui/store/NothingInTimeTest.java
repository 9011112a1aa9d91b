/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.fixture.Step;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;

/** What was set to nothing is kept apart from what was left alone in what was and in what is to come: in the history, and where a model changes. */
class NothingInTimeTest extends NothingFixture {

	private void revert(Workspace workspace, long number) {
		assertThat(workspace.revert(new CommitNumber(id.part(), number), "").obstacles()).isEmpty();
	}

	@Test
	void theHistoryKnowsThem() {
		try (Workspace workspace = open()) {
			add(workspace);
			long nothing = change(workspace, (object, feature) -> nothing(feature));
			change(workspace, this::some);
			ObjectState then = workspace.asOf(id, nothing).orElseThrow().state();
			assertThat(telling()).allSatisfy(each -> assertThat(then.stated(thing.getFeatureID(each))).isEqualTo(ObjectState.NOTHING));
			assertThat(telling()).allSatisfy(each -> assertThat(then.get(each)).isNull());
		}
	}

	@Test
	void whatIsRevertedComesBackAsItWas() {
		try (Workspace workspace = open()) {
			add(workspace);
			revert(workspace, change(workspace, (object, feature) -> nothing(feature)));
			assertThat(stored(workspace)).isEqualTo(all(LEFT));
			change(workspace, (object, feature) -> nothing(feature));
			revert(workspace, change(workspace, this::some));
			assertThat(stored(workspace)).isEqualTo(all(NULL));
			change(workspace, this::some);
			revert(workspace, change(workspace, (object, feature) -> SetCommand.UNSET_VALUE));
			assertThat(stored(workspace)).isEqualTo(all("some"));
			revert(workspace, change(workspace, (object, feature) -> nothing(feature)));
			assertThat(stored(workspace)).isEqualTo(all("some"));
		}
	}

	/** A session that has the object looks at it as it was. */
	@Test
	void sessionsFollowWhatIsReverted() {
		try (Workspace workspace = open(); Session session = workspace.openSession()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
			long some = change(workspace, this::some);
			EObject object = load(session);
			revert(workspace, some);
			Set<ObjectId> stale = session.stale(Set.of(id));
			session.refresh(stale, session.fetch(stale));
			assertThat(told(object)).isEqualTo(all(NULL));
			assertThat(session.isDirty()).isFalse();
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
			assertThat(books.findings()).singleElement().satisfies(finding -> {
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
			assertThat(books.findings()).isEmpty();
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

	@Test
	void aListThatCannotTellAnyMoreIsEmptyToQuestions() {
		try (Workspace workspace = open()) {
			add(workspace);
			change(workspace, (object, feature) -> nothing(feature));
		}
		EveryKind after = new EveryKind();
		define(after);
		List<EStructuralFeature> lists = List.of(after.thing.getEStructuralFeature("mayWords"), after.thing.getEStructuralFeature("mayFriends"));
		lists.forEach(each -> each.setUnsettable(false));
		try (Books books = Books.open(location, after.model)) {
			assertThat(lists).allSatisfy(each -> {
				Comparison empty = new Comparison(each, Operator.EMPTY, null);
				assertThat(books.fetch(Query.of(after.thing).where(empty)).found()).containsExactly(id);
				assertThat(books.fetch(Query.of(after.thing).where(new Condition.Not(empty))).found()).isEmpty();
			});
		}
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
