/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Milestone;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Programme;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session does with commits of others. */
class RefreshTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final SessionFixture books = new SessionFixture();
	private final List<EObject> vanished = new ArrayList<>();
	private Set<ObjectId> committed = Set.of();
	private Programme programme;
	private AnnualPlan plan;

	@BeforeEach
	void open() {
		books.with(new BooksBuilder().programme("河东–迭部").helper("河东区").pairing(PairingKind.REGION, "河东区", "迭部县")
				.plan(2024, builder -> builder.task("一").task("二")).books());
		programme = books.one(P.getProgramme());
		plan = books.one(P.getAnnualPlan());
		books.session.addListener(new SessionListener() {
			@Override
			public void vanished(Session session, Collection<EObject> objects) {
				vanished.addAll(objects);
			}
		});
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
	void aChangedValueArrives() {
		elsewhere(session -> root(session, P.getProgramme()).eSet(P.getProgramme_Name(), "别人"));
		refresh();
		assertThat(programme.getName()).isEqualTo("别人");
		assertThat(books.session.version(programme)).isEqualTo(2);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aNewRootOfTheSameProgrammeArrives() {
		elsewhere(session -> {
			Pairing another = JieduiFactory.eINSTANCE.createPairing();
			another.setProgramme((Programme) root(session, P.getProgramme()));
			another.setTheme("新");
			session.editingDomain().getCommandStack().execute(session.add(List.of(another)));
		});
		refresh();
		assertThat(books.session.resource().getContents()).filteredOn(Pairing.class::isInstance).extracting("theme").contains("新");
	}

	@Test
	void whatBelongsToAnotherProgrammeDoesNotConcern() {
		new BooksBuilder().programme("别的").books().saveTo(books.workspace);
		assertThat(books.session.stale(committed)).isEmpty();
	}

	@Test
	void aNewPartStandsWhereTheOtherPutIt() {
		elsewhere(session -> {
			PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
			task.setName("一半");
			((AnnualPlan) root(session, P.getAnnualPlan())).getTasks().add(1, task);
		});
		refresh();
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("一", "一半", "二");
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aNewPartStandsAmongUnsavedOnes() {
		PlanTask mine = JieduiFactory.eINSTANCE.createPlanTask();
		mine.setName("我的");
		books.add(plan, P.getAnnualPlan_Tasks(), mine);
		elsewhere(session -> {
			PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
			task.setName("一半");
			((AnnualPlan) root(session, P.getAnnualPlan())).getTasks().add(1, task);
		});
		refresh();
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("一", "一半", "二", "我的");
		assertThat(books.session.isChanged(mine)).isTrue();
		books.session.save("", null);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aMovedPartMoves() {
		elsewhere(session -> ((AnnualPlan) root(session, P.getAnnualPlan())).getTasks().move(0, 1));
		refresh();
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("二", "一");
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aPartThatMovedIntoWhatIsNewMoves() {
		PlanTask task = plan.getTasks().getFirst();
		elsewhere(session -> {
			AnnualPlan next = JieduiFactory.eINSTANCE.createAnnualPlan();
			next.setProgramme((Programme) root(session, P.getProgramme()));
			next.getTasks().add(((AnnualPlan) root(session, P.getAnnualPlan())).getTasks().getFirst());
			session.resource().getContents().add(next);
		});
		assertThat(refresh()).isEmpty();
		assertThat(task.eContainer()).isNotSameAs(plan).isInstanceOf(AnnualPlan.class);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aRemovedPartVanishes() {
		PlanTask one = plan.getTasks().getFirst();
		elsewhere(session -> ((AnnualPlan) root(session, P.getAnnualPlan())).getTasks().removeFirst());
		refresh();
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("二");
		assertThat(vanished).containsExactly(one);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aRemovedRootVanishes() {
		elsewhere(session -> session.resource().getContents().remove(root(session, P.getAnnualPlan())));
		refresh();
		assertThat(books.session.resource().getContents()).doesNotContain(plan);
		assertThat(vanished).contains(plan);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aRemovedRootWithUnsavedChangesStays() {
		books.set(plan, P.getProgrammeRecord_Name(), "我的");
		elsewhere(session -> session.resource().getContents().remove(root(session, P.getAnnualPlan())));
		assertThat(refresh()).containsExactly(Clash.of(plan, Clash.Kind.DELETED_THERE));
		assertThat(books.session.resource().getContents()).contains(plan);
		assertThat(books.session.isDirty()).isTrue();
	}

	@Test
	void aDeletionOfWhatSomebodyChangedClashes() {
		books.delete(List.of(plan));
		elsewhere(session -> root(session, P.getAnnualPlan()).eSet(P.getProgrammeRecord_Name(), "别人"));
		assertThat(refresh()).containsExactly(Clash.of(plan, Clash.Kind.DELETED_HERE));
		assertThatThrownBy(() -> books.session.save("", null)).isInstanceOf(CommitConflictException.class);
	}

	@Test
	void aDeletionOfWhatSomebodyAddedToClashes() {
		books.delete(List.of(plan));
		elsewhere(session -> ((AnnualPlan) root(session, P.getAnnualPlan())).getTasks().add(JieduiFactory.eINSTANCE.createPlanTask()));
		assertThat(refresh()).containsExactly(Clash.of(plan, Clash.Kind.DELETED_HERE));
		assertThatThrownBy(() -> books.session.save("", null)).isInstanceOf(CommitConflictException.class);
	}

	@Test
	void aPartForARootThatSomebodyRemovedClashes() {
		books.add(plan, P.getAnnualPlan_Tasks(), JieduiFactory.eINSTANCE.createPlanTask());
		elsewhere(session -> session.resource().getContents().remove(root(session, P.getAnnualPlan())));
		assertThatThrownBy(() -> books.session.save("", null)).isInstanceOfSatisfying(CommitConflictException.class, conflict -> {
			Set<ObjectId> objects = Set.copyOf(conflict.objects());
			assertThat(books.session.refresh(objects, books.session.fetch(objects))).containsExactly(Clash.of(plan, Clash.Kind.DELETED_THERE));
		});
	}

	@Test
	void aRemovedPartWithUnsavedChangesInsideStays() {
		PlanTask task = plan.getTasks().getFirst();
		Milestone milestone = JieduiFactory.eINSTANCE.createMilestone();
		books.add(task, P.getPlanTask_Milestones(), milestone);
		books.session.save("", null);
		books.set(milestone, P.getMilestone_Name(), "我的");
		elsewhere(session -> {
			AnnualPlan theirs = (AnnualPlan) root(session, P.getAnnualPlan());
			theirs.getTasks().removeFirst();
			theirs.setName("别人");
		});
		assertThat(refresh()).containsExactly(Clash.of(task, Clash.Kind.DELETED_THERE));
		assertThat(plan.getTasks()).contains(task);
		assertThat(vanished).isEmpty();
	}

	@Test
	void partsAtTheSamePositionHaveOneOrder() {
		elsewhere(session -> ((AnnualPlan) root(session, P.getAnnualPlan())).getTasks().add(JieduiFactory.eINSTANCE.createPlanTask()));
		books.add(plan, P.getAnnualPlan_Tasks(), JieduiFactory.eINSTANCE.createPlanTask());
		books.session.save("", null);
		refresh();
		assertThat(books.session.isDirty()).isFalse();
		try (Session other = books.workspace.openSession()) {
			AnnualPlan again = (AnnualPlan) root(other, P.getAnnualPlan());
			assertThat(other.isDirty()).isFalse();
			assertThat(again.getTasks()).extracting(task -> other.id(task).orElseThrow())
					.isEqualTo(plan.getTasks().stream().map(task -> books.session.id(task).orElseThrow()).toList());
		}
	}

	private void elsewhere(Consumer<Session> edit) {
		try (Session other = books.workspace.openSession()) {
			edit.accept(other);
			other.save("", null);
		}
	}

	private static EObject root(Session session, EClass type) {
		return session.load(Query.of(type)).getFirst();
	}

	@Test
	void aClashIsNamed() {
		books.set(programme, P.getProgramme_Name(), "我的");
		books.set(programme, P.getProgramme_Code(), "X");
		elsewhere(session -> root(session, P.getProgramme()).eSet(P.getProgramme_Name(), "别人"));
		assertThat(refresh()).containsExactly(
				new Clash(programme, Clash.Kind.FIELD, P.getProgramme_Name(), "河东–迭部", "我的", "别人"));
		assertThat(programme.getName()).isEqualTo("我的");
	}

	@Test
	void afterAConflictWithoutClashesTheNextSaveGoesThrough() {
		books.set(programme, P.getProgramme_Code(), "X");
		elsewhere(session -> root(session, P.getProgramme()).eSet(P.getProgramme_Name(), "别人"));
		assertThatThrownBy(() -> books.session.save("", null)).isInstanceOfSatisfying(CommitConflictException.class, conflict -> {
			Set<ObjectId> objects = Set.copyOf(conflict.objects());
			assertThat(books.session.refresh(objects, books.session.fetch(objects))).isEmpty();
		});
		books.session.save("", null);
		assertThat(programme.getName()).isEqualTo("别人");
		assertThat(programme.getCode()).isEqualTo("X");
	}

	private List<Clash> refresh() {
		Set<ObjectId> stale = books.session.stale(committed);
		return books.session.refresh(stale, books.session.fetch(stale));
	}
}
