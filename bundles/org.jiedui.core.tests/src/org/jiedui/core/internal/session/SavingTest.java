/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Programme;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a save writes, and what a session makes of it. */
class SavingTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final EStructuralFeature NAME = P.getProgramme_Name();
	private static final EStructuralFeature CODE = P.getProgramme_Code();

	private final SessionFixture books = new SessionFixture();

	@AfterEach
	void close() {
		books.close();
	}

	private static BooksBuilder sample() {
		return new BooksBuilder().programme("河东–迭部").helper("河东区").recipient("迭部县").pairing(PairingKind.REGION, "河东区", "迭部县")
				.plan(2024, plan -> plan.task("一").task("二").task("三")).books();
	}

	@Test
	void newObjectsComeBackInAnotherSession() {
		sample().addTo(books.session);
		assertThat(books.session.isDirty()).isTrue();
		books.session.save("开账", null);
		assertThat(books.session.isDirty()).isFalse();

		try (Session other = books.workspace.openSession()) {
			AnnualPlan plan = (AnnualPlan) other.load(Query.of(P.getAnnualPlan())).getFirst();
			assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("一", "二", "三");
			assertThat(plan.getProgramme().getHelpers()).extracting(Party::getName).containsExactly("河东区");
			assertThat(other.isDirty()).isFalse();
		}
	}

	@Test
	void aProgrammeOpensAPartAndPartiesGoToTheRegister() {
		sample().addTo(books.session);
		books.session.save("", null);
		Programme programme = books.one(P.getProgramme());
		ObjectId home = books.session.id(programme).orElseThrow();
		assertThat(home.part()).isGreaterThan(ObjectId.REGISTER);
		AnnualPlan plan = books.one(P.getAnnualPlan());
		assertThat(books.session.id(plan).orElseThrow().part()).isEqualTo(home.part());
		assertThat(books.session.id(plan.getTasks().getFirst()).orElseThrow().part()).isEqualTo(home.part());
		assertThat(books.session.id(programme.getHelpers().getFirst()).orElseThrow().part()).isEqualTo(ObjectId.REGISTER);
	}

	@Test
	void anAddedContainerComesBeforeItsParts() {
		sample().addTo(books.session);
		List<ObjectId> order = books.session.changes("").changes().stream().map(ChangeSet.Change::id).toList();
		for (ChangeSet.Change change : books.session.changes("").changes()) {
			if (change instanceof Addition addition && addition.placement() != null) {
				assertThat(order.indexOf(addition.placement().container())).isLessThan(order.indexOf(addition.id()));
			}
		}
	}

	@Test
	void aFailedSaveKeepsTheNumbersOfNewObjects() {
		sample().addTo(books.session);
		List<ObjectId> first = books.session.changes("").changes().stream().map(ChangeSet.Change::id).toList();
		assertThat(books.session.changes("").changes()).extracting(ChangeSet.Change::id).containsExactlyElementsOf(first);
	}

	@Test
	void anUpdateNamesOldAndNewValues() {
		Programme programme = books.with(sample()).one(P.getProgramme());
		books.set(programme, NAME, "新名");
		books.set(programme, P.getProgramme_Summary(), "简介");
		Update update = (Update) books.session.changes("").changes().getFirst();
		assertThat(update.version()).isEqualTo(1);
		assertThat(update.moved()).isFalse();
		assertThat(update.features()).extracting("feature", "oldValue", "newValue").containsExactlyInAnyOrder(
				tuple(NAME, "河东–迭部", "新名"),
				tuple(P.getProgramme_Summary(), null, "简介"));
	}

	@Test
	void aSaveIsInTheHistoryWithItsAuthor() {
		Programme programme = books.with(sample()).one(P.getProgramme());
		books.set(programme, NAME, "新名");
		books.session.save("改名", null);
		Commit commit = books.workspace.history(HistoryQuery.ofObject(books.session.id(programme).orElseThrow(), 10)).getFirst();
		assertThat(commit.message()).isEqualTo("改名");
		assertThat(commit.author()).isEqualTo(MemoryWorkspace.AUTHOR);
		assertThat(books.session.version(programme)).isEqualTo(2);
	}

	@Test
	void whatIsEditedDuringASaveStaysDirty() {
		Programme programme = books.with(sample()).one(P.getProgramme());
		books.set(programme, NAME, "新名");
		ChangeSet changes = books.session.changes("");
		books.set(programme, CODE, "X");
		books.set(programme, NAME, "更新");
		books.session.written(changes, books.session.write(changes));

		assertThat(books.session.isChanged(programme, NAME)).isTrue();
		assertThat(books.session.isChanged(programme, CODE)).isTrue();
		books.undo();
		books.undo();
		assertThat(programme.getName()).isEqualTo("新名");
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void undoBeyondASaveIsAChange() {
		Programme programme = books.with(sample()).one(P.getProgramme());
		books.set(programme, NAME, "新名");
		books.session.save("", null);
		books.undo();
		assertThat(books.session.isDirty()).isTrue();
		books.session.save("", null);
		assertThat(books.session.version(programme)).isEqualTo(3);
		assertThat(books.store.state(books.session.id(programme).orElseThrow()).get(NAME)).isEqualTo("河东–迭部");
	}

	@Test
	void anObjectThatWasDeletedAndSavedComesBackAsANewOne() {
		Pairing pairing = books.with(sample()).one(P.getPairing());
		ObjectId id = books.session.id(pairing).orElseThrow();
		books.delete(List.of(pairing));
		assertThat(books.session.changes("").changes()).hasSize(3).allMatch(Removal.class::isInstance).last()
				.extracting(ChangeSet.Change::id).isEqualTo(id);
		books.session.save("", null);
		assertThat(books.store.state(id)).isNull();

		books.undo();
		assertThat(books.session.id(pairing)).isEmpty();
		books.session.save("", null);
		assertThat(books.session.id(pairing).orElseThrow()).isNotEqualTo(id);
		assertThat(pairing.getMembers()).hasSize(2);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aReferencedObjectThatComesBackIsReferredToUnderItsNewNumber() {
		books.with(sample());
		Programme programme = books.one(P.getProgramme());
		// which has the helper among its members
		books.one(P.getPairing());
		Party helper = programme.getHelpers().getFirst();
		books.delete(List.of(helper));
		books.session.save("", null);
		books.undo();
		books.session.save("", null);

		try (Session other = books.workspace.openSession()) {
			Programme again = (Programme) other.load(Query.of(P.getProgramme())).getFirst();
			assertThat(again.getHelpers()).extracting(Party::getName).containsExactly("河东区");
			assertThat(other.id(again.getHelpers().getFirst())).isEqualTo(books.session.id(helper));
		}
	}

	@Test
	void anInsertionWritesNothingButThePart() {
		AnnualPlan plan = books.with(sample()).one(P.getAnnualPlan());
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName("一半");
		books.insert(plan, P.getAnnualPlan_Tasks(), task, 1);
		assertThat(books.session.changes("").changes()).singleElement().isInstanceOf(Addition.class);
		books.session.save("", null);
		assertThat(reloaded()).containsExactly("一", "一半", "二", "三");
	}

	@Test
	void manyInsertionsAtOnePlaceKeepTheOrder() {
		AnnualPlan plan = books.with(sample()).one(P.getAnnualPlan());
		for (int i = 0; i < 30; i++) {
			PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
			task.setName("新" + i);
			books.insert(plan, P.getAnnualPlan_Tasks(), task, 1);
			books.session.save("", null);
		}
		assertThat(reloaded()).containsExactlyElementsOf(plan.getTasks().stream().map(PlanTask::getName).toList());
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void partsOfAMovedPartMoveWithIt() {
		AnnualPlan plan = books.with(sample()).one(P.getAnnualPlan());
		PlanTask deep = JieduiFactory.eINSTANCE.createPlanTask();
		deep.setName("深");
		books.add(plan.getTasks().getFirst(), P.getPlanTask_Tasks(), deep);
		AnnualPlan next = JieduiFactory.eINSTANCE.createAnnualPlan();
		next.setYear(2025);
		next.setProgramme(plan.getProgramme());
		books.execute(books.session.add(List.of(next)));
		books.session.save("", null);

		PlanTask moved = plan.getTasks().getFirst();
		books.remove(moved);
		books.add(next, P.getAnnualPlan_Tasks(), moved);
		ObjectId root = books.session.id(next).orElseThrow();
		assertThat(books.session.changes("").changes()).hasSize(2)
				.allSatisfy(change -> assertThat(((Update) change).placement().root()).isEqualTo(root));
		books.session.save("", null);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aConflictWritesNothing() {
		books.with(sample());
		Programme mine = books.one(P.getProgramme());
		changeElsewhere(NAME, "别人");
		books.set(mine, NAME, "我的");
		assertThatThrownBy(() -> books.session.save("", null)).isInstanceOfSatisfying(CommitConflictException.class,
				conflict -> assertThat(conflict.objects()).containsExactly(books.session.id(mine).orElseThrow()));
		assertThat(books.session.isDirty()).isTrue();
		assertThat(books.store.state(books.session.id(mine).orElseThrow()).get(NAME)).isEqualTo("别人");
	}

	@Test
	void aClashingChangeStaysAndConflictsStill() {
		books.with(sample());
		Programme mine = books.one(P.getProgramme());
		books.set(mine, NAME, "我的");
		changeElsewhere(NAME, "别人");
		books.one(P.getProgramme());
		assertThat(mine.getName()).isEqualTo("我的");
		assertThatThrownBy(() -> books.session.save("", null)).isInstanceOf(CommitConflictException.class);
	}

	@Test
	void changesOfDifferentFieldsMerge() {
		books.with(sample());
		Programme mine = books.one(P.getProgramme());
		books.set(mine, NAME, "我的");
		changeElsewhere(CODE, "X");
		books.one(P.getProgramme());
		assertThat(mine.getCode()).isEqualTo("X");
		assertThat(mine.getName()).isEqualTo("我的");
		books.session.save("", null);
		var stored = books.store.state(books.session.id(mine).orElseThrow());
		assertThat(stored.get(NAME)).isEqualTo("我的");
		assertThat(stored.get(CODE)).isEqualTo("X");
		assertThat(stored.version()).isEqualTo(3);
	}

	@Test
	void discardForgetsEverything() {
		books.with(sample());
		Programme programme = books.one(P.getProgramme());
		books.set(programme, NAME, "新名");
		books.session.discard();
		assertThat(books.session.isDirty()).isFalse();
		assertThat(books.session.resource().getContents()).isEmpty();
		assertThat(books.session.editingDomain().getCommandStack().canUndo()).isFalse();
		Programme again = books.one(P.getProgramme());
		assertThat(again).isNotSameAs(programme);
		assertThat(again.getName()).isEqualTo("河东–迭部");
	}

	private void changeElsewhere(EStructuralFeature feature, Object value) {
		try (Session other = books.workspace.openSession()) {
			EObject theirs = other.load(Query.of(P.getProgramme())).getFirst();
			theirs.eSet(feature, value);
			other.save("", null);
		}
	}

	private List<String> reloaded() {
		try (Session other = books.workspace.openSession()) {
			AnnualPlan plan = (AnnualPlan) other.load(Query.of(P.getAnnualPlan())).getFirst();
			return plan.getTasks().stream().map(PlanTask::getName).toList();
		}
	}
}
