/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Clash.Choice;
import org.jiedui.core.session.Clash.Kind;
import org.jiedui.core.session.Session;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of two offices at once: what comes together by itself, and what a person decides. */
class ClashesTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final SessionFixture books = new SessionFixture();
	private Set<ObjectId> committed = Set.of();
	private Programme programme;
	private AnnualPlan plan;

	@BeforeEach
	void open() {
		books.with(new BooksBuilder().programme("河东–迭部").helper("河东区").pairing(PairingKind.REGION, "河东区", "迭部县")
				.plan(2024, builder -> builder.task("一").task("二")).plan(2025, builder -> builder.task("三")).books());
		programme = books.one(P.getProgramme());
		plan = plan(books.session, 2024);
		books.all(P.getParty());
		books.workspace.addListener((commits, changed, origin) -> {
			if (origin != books.session) {
				committed = changed;
			}
		});
	}

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void theSameValueOnBothSidesIsNoClash() {
		books.set(programme, P.getProgramme_Name(), "新名");
		elsewhere(session -> programme(session).setName("新名"));
		assertThat(refresh()).isEmpty();
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aClashKeepsNoOtherFieldFromArriving() {
		books.set(programme, P.getProgramme_Name(), "我的");
		elsewhere(session -> {
			programme(session).setName("别人");
			programme(session).setCode("X");
		});
		assertThat(refresh()).extracting(Clash::feature).containsExactly(P.getProgramme_Name());
		assertThat(programme.getCode()).isEqualTo("X");
		assertThat(programme.getName()).isEqualTo("我的");
		assertThat(books.session.isChanged(programme, P.getProgramme_Code())).isFalse();
	}

	@Test
	void nothingIsSavedWhileAClashIsOpen() {
		books.set(programme, P.getProgramme_Name(), "我的");
		elsewhere(session -> programme(session).setName("别人"));
		refresh();
		assertThatThrownBy(() -> books.session.save("", null)).isInstanceOfSatisfying(CommitConflictException.class,
				conflict -> assertThat(conflict.objects()).containsExactly(books.session.id(programme).orElseThrow()));
		assertThat(stored(P.getProgramme()).eGet(P.getProgramme_Name())).isEqualTo("别人");
	}

	@Test
	void theOwnValueStays() {
		books.set(programme, P.getProgramme_Name(), "我的");
		elsewhere(session -> programme(session).setName("别人"));
		Clash clash = onlyClash();
		assertThat(clash).isEqualTo(new Clash(programme, Kind.FIELD, P.getProgramme_Name(), "河东–迭部", "我的", "别人"));
		executedUndoneRedone(clash, Choice.MINE);
		assertThat(programme.getName()).isEqualTo("我的");
		books.session.save("", null);
		assertThat(stored(P.getProgramme()).eGet(P.getProgramme_Name())).isEqualTo("我的");
	}

	@Test
	void theOtherValueIsTaken() {
		books.set(programme, P.getProgramme_Name(), "我的");
		elsewhere(session -> programme(session).setName("别人"));
		Clash clash = onlyClash();
		Command command = executedUndoneRedone(clash, Choice.THEIRS);
		assertThat(programme.getName()).isEqualTo("别人");
		assertThat(books.session.isDirty()).isFalse();
		assertThat(command.getLabel()).isNotBlank();
		books.undo();
		assertThat(programme.getName()).isEqualTo("我的");
	}

	@Test
	void aClashedReferenceIsShownAsObjects() {
		Party east = books.<Party>all(P.getParty()).getFirst();
		PlanTask task = plan.getTasks().getFirst();
		books.set(task, P.getPlanTask_Responsible(), east);
		elsewhere(session -> plan(session, 2024).getTasks().getFirst().setResponsible((Party) session.load(Query.of(P.getParty())).get(1)));
		Clash clash = onlyClash();
		assertThat(clash.mine()).isSameAs(east);
		assertThat(clash.theirs()).isSameAs(books.all(P.getParty()).get(1));
		books.execute(books.session.resolve(clash, Choice.THEIRS));
		assertThat(task.getResponsible()).isSameAs(books.all(P.getParty()).get(1));
	}

	@Test
	void additionsOfBothSidesToAListComeTogether() {
		List<Party> parties = books.all(P.getParty());
		Party west = parties.stream().filter(party -> party.getName().equals("迭部县")).findFirst().orElseThrow();
		books.add(programme, P.getProgramme_Helpers(), west);
		elsewhere(session -> {
			Party third = JieduiFactory.eINSTANCE.createVillage();
			third.setName("新村");
			session.editingDomain().getCommandStack().execute(session.add(List.of(third)));
			programme(session).getHelpers().add(third);
		});
		assertThat(refresh()).isEmpty();
		assertThat(programme.getHelpers()).extracting(Party::getName).containsExactly("河东区", "迭部县", "新村");
		books.session.save("", null);
		try (Session other = books.workspace.openSession()) {
			assertThat(programme(other).getHelpers()).extracting(Party::getName).containsExactly("河东区", "迭部县", "新村");
		}
	}

	@Test
	void undoOfTheEditEndsAClash() {
		books.set(programme, P.getProgramme_Name(), "我的");
		elsewhere(session -> programme(session).setName("别人"));
		onlyClash();
		books.set(programme, P.getProgramme_Name(), "别人");
		assertThat(books.session.clashes()).isEmpty();
		books.session.save("", null);
	}

	@Test
	void aDeletionStaysThoughSomebodyChangedIt() {
		deleteWhatSomebodyChanges();
		executedUndoneRedone(onlyClash(), Choice.MINE);
		books.session.save("", null);
		assertThat(books.all(P.getAnnualPlan())).hasSize(1);
		assertThat(books.workspace.count(Query.of(P.getPlanTask()))).isEqualTo(1);
	}

	@Test
	void aDeletionIsTakenBackForWhatSomebodyChanged() {
		deleteWhatSomebodyChanges();
		executedUndoneRedone(onlyClash(), Choice.THEIRS);
		assertThat(books.session.resource().getContents()).contains(plan);
		assertThat(plan.getName()).isEqualTo("别人");
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("一", "二", "新");
		assertThat(books.session.isDirty()).isFalse();
	}

	private void deleteWhatSomebodyChanges() {
		books.delete(List.of(plan));
		elsewhere(session -> {
			PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
			task.setName("新");
			plan(session, 2024).getTasks().add(task);
			plan(session, 2024).setName("别人");
		});
	}

	@Test
	void referencesThatTheDeletionTookComeBackWithIt() {
		Party helper = programme.getHelpers().getFirst();
		Pairing pairing = books.one(P.getPairing());
		books.delete(List.of(helper));
		elsewhere(session -> ((Party) programme(session).getHelpers().getFirst()).setName("别人"));
		executedUndoneRedone(onlyClash(), Choice.THEIRS);
		assertThat(programme.getHelpers()).containsExactly(helper);
		assertThat(pairing.getMembers()).extracting("party").contains(helper);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void whatSomebodyDeletedIsKeptAsNew() {
		changeWhatSomebodyDeletes();
		ObjectId before = books.session.id(plan).orElseThrow();
		executedUndoneRedone(onlyClash(), Choice.MINE);
		books.session.save("", null);
		assertThat(books.session.id(plan).orElseThrow()).isNotEqualTo(before);
		try (Session other = books.workspace.openSession()) {
			assertThat(plan(other, 2024).getTasks()).extracting(PlanTask::getName).containsExactly("我的", "二");
		}
		books.undo();
		assertThat(books.session.clashes()).isEmpty();
	}

	@Test
	void whatSomebodyDeletedGoes() {
		changeWhatSomebodyDeletes();
		executedUndoneRedone(onlyClash(), Choice.THEIRS);
		assertThat(books.session.resource().getContents()).doesNotContain(plan);
		assertThat(books.session.isDirty()).isFalse();
		books.session.save("", null);
	}

	private void changeWhatSomebodyDeletes() {
		books.set(plan.getTasks().getFirst(), P.getPlanTask_Name(), "我的");
		elsewhere(session -> session.resource().getContents().remove(plan(session, 2024)));
	}

	@Test
	void whatBothDeletedIsNoClash() {
		books.delete(List.of(plan));
		elsewhere(session -> session.resource().getContents().remove(plan(session, 2024)));
		assertThat(refresh()).isEmpty();
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aPartThatBothDeletedIsNoClash() {
		books.delete(List.of(plan.getTasks().getFirst()));
		elsewhere(session -> {
			plan(session, 2024).getTasks().removeFirst();
			plan(session, 2024).setName("别人");
		});
		assertThat(refresh()).isEmpty();
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void theOwnMoveStays() {
		PlanTask task = moveWhatSomebodyMoves();
		Clash clash = onlyClash();
		assertThat(clash.kind()).isEqualTo(Kind.MOVED);
		assertThat(clash.base()).isSameAs(plan);
		executedUndoneRedone(clash, Choice.MINE);
		books.session.save("", null);
		assertThat(task.eContainer()).isSameAs(plan(books.session, 2025));
		try (Session other = books.workspace.openSession()) {
			assertThat(plan(other, 2025).getTasks()).extracting(PlanTask::getName).containsExactly("三", "一");
			assertThat(plan(other, 2024).getTasks().getFirst().getTasks()).isEmpty();
		}
	}

	@Test
	void theOtherMoveIsTaken() {
		PlanTask task = moveWhatSomebodyMoves();
		executedUndoneRedone(onlyClash(), Choice.THEIRS);
		assertThat(task.eContainer()).isSameAs(plan.getTasks().getFirst());
		assertThat(books.session.isDirty()).isFalse();
	}

	/** The first task goes to the next plan here, and under the second task there. */
	private PlanTask moveWhatSomebodyMoves() {
		PlanTask task = plan.getTasks().getFirst();
		books.remove(task);
		books.add(plan(books.session, 2025), P.getAnnualPlan_Tasks(), task);
		elsewhere(session -> {
			AnnualPlan theirs = plan(session, 2024);
			theirs.getTasks().get(1).getTasks().add(theirs.getTasks().getFirst());
		});
		return task;
	}

	@Test
	void theSameMoveOnBothSidesIsNoClash() {
		PlanTask task = plan.getTasks().getFirst();
		PlanTask second = plan.getTasks().get(1);
		books.remove(task);
		books.add(second, P.getPlanTask_Tasks(), task);
		elsewhere(session -> {
			AnnualPlan theirs = plan(session, 2024);
			theirs.getTasks().get(1).getTasks().add(theirs.getTasks().getFirst());
		});
		assertThat(refresh()).isEmpty();
		assertThat(books.session.isDirty()).isFalse();
	}

	private Clash onlyClash() {
		assertThat(refresh()).hasSize(1);
		assertThat(books.session.clashes()).hasSize(1);
		return books.session.clashes().getFirst();
	}

	private Command executedUndoneRedone(Clash clash, Choice choice) {
		boolean dirty = books.session.isDirty();
		Command command = books.execute(books.session.resolve(clash, choice));
		assertThat(books.session.clashes()).isEmpty();
		books.undo();
		assertThat(books.session.clashes()).containsExactly(clash);
		assertThat(books.session.isDirty()).isEqualTo(dirty);
		books.redo();
		assertThat(books.session.clashes()).isEmpty();
		return command;
	}

	private List<Clash> refresh() {
		Set<ObjectId> stale = books.session.stale(committed);
		return books.session.refresh(stale, books.session.fetch(stale));
	}

	private void elsewhere(Consumer<Session> edit) {
		try (Session other = books.workspace.openSession()) {
			edit.accept(other);
			other.save("", null);
		}
	}

	private static Programme programme(Session session) {
		return (Programme) session.load(Query.of(P.getProgramme())).getFirst();
	}

	private static AnnualPlan plan(Session session, int year) {
		return session.load(Query.of(P.getAnnualPlan())).stream().map(AnnualPlan.class::cast).filter(each -> each.getYear() == year)
				.findFirst().orElseThrow();
	}

	private EObject stored(EClass type) {
		try (Session other = books.workspace.openSession()) {
			return other.load(Query.of(type)).getFirst();
		}
	}
}
