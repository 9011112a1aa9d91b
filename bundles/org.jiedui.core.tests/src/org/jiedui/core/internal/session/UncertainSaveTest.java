/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.LossyStore;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server is lost at the end of a save, and comes back. */
class UncertainSaveTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final LossyStore store = new LossyStore();
	private final Workspace workspace = MemoryWorkspace.open(store);
	private Session session;
	private AnnualPlan plan;
	private PlanTask task;

	@BeforeEach
	void open() {
		new BooksBuilder().programme("河东–迭部").plan(2024, builder -> builder.task("一")).books().saveTo(workspace);
		session = workspace.openSession();
		plan = (AnnualPlan) session.load(Query.of(P.getAnnualPlan())).getFirst();
		task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName("二");
		session.editingDomain().getCommandStack().execute(AddCommand.create(session.editingDomain(), plan, P.getAnnualPlan_Tasks(), task));
		rename("我的");
	}

	@AfterEach
	void close() {
		session.close();
		workspace.close();
	}

	private void rename(String name) {
		session.editingDomain().getCommandStack()
				.execute(SetCommand.create(session.editingDomain(), plan, P.getProgrammeRecord_Name(), name));
	}

	private void save(LossyStore.Fate fate) {
		store.becomes(fate);
		assertThatThrownBy(() -> session.save("", null)).isInstanceOf(WorkspaceException.class);
		store.becomes(LossyStore.Fate.ARRIVES);
		assertThat(session.isDirty()).isTrue();
	}

	private int commits() {
		return workspace.history(HistoryQuery.ofPart(session.id(plan).orElseThrow().part(), 100)).size();
	}

	private void isAsStored() {
		assertThat(session.isDirty()).isFalse();
		try (Session other = workspace.openSession()) {
			AnnualPlan stored = (AnnualPlan) other.load(Query.of(P.getAnnualPlan())).getFirst();
			assertThat(stored.getName()).isEqualTo(plan.getName());
			assertThat(stored.getTasks()).extracting(PlanTask::getName).isEqualTo(plan.getTasks().stream().map(PlanTask::getName).toList());
		}
	}

	@Test
	void whatWasWrittenIsNotWrittenAgain() {
		int before = commits();
		save(LossyStore.Fate.ARRIVES_UNTOLD);
		session.prepare();
		assertThat(session.changes("").isEmpty()).isTrue();
		assertThat(session.id(task)).isPresent();
		assertThat(commits()).isEqualTo(before + 1);
		isAsStored();
	}

	@Test
	void whatWasNotWrittenIsWritten() {
		save(LossyStore.Fate.IS_LOST);
		session.save("", null);
		isAsStored();
	}

	@Test
	void onlyWhatWasChangedSinceIsWritten() {
		save(LossyStore.Fate.ARRIVES_UNTOLD);
		rename("我的又改");
		ChangeSet rest = session.changes("");
		assertThat(rest.changes()).singleElement().isInstanceOf(ChangeSet.Update.class);
		session.written(rest, session.write(rest));
		isAsStored();
	}

	@Test
	void whatWasUndoneSinceIsTakenAway() {
		save(LossyStore.Fate.ARRIVES_UNTOLD);
		session.editingDomain().getCommandStack().undo();
		session.editingDomain().getCommandStack().undo();
		assertThat(session.isDirty()).isTrue();
		session.save("", null);
		assertThat(plan.getTasks()).hasSize(1);
		isAsStored();
	}

	@Test
	void whatOthersChangedSinceIsMergedAndOthersHearOfTheSave() {
		List<ObjectId> heard = new ArrayList<>();
		save(LossyStore.Fate.ARRIVES_UNTOLD);
		workspace.addListener((commits, changed, origin) -> heard.addAll(changed));
		try (Session other = workspace.openSession()) {
			((AnnualPlan) other.load(Query.of(P.getAnnualPlan())).getFirst()).getTasks().getLast().setName("别人");
			other.save("", null);
		}
		heard.clear();
		session.prepare();
		assertThat(session.changes("").isEmpty()).isTrue();
		ObjectId id = session.id(task).orElseThrow();
		assertThat(heard).contains(id);
		session.refresh(session.stale(Set.of(id)), session.fetch(List.of(id)));
		assertThat(task.getName()).isEqualTo("别人");
		isAsStored();
	}

	private AnnualPlan loadAnew() {
		return (AnnualPlan) session.load(Query.of(P.getAnnualPlan())).getFirst();
	}

	@Test
	void whatIsThrownAwayIsShownWhereItArrived() {
		List<ObjectId> heard = new ArrayList<>();
		workspace.addListener((commits, changed, origin) -> heard.addAll(changed));
		save(LossyStore.Fate.ARRIVES_UNTOLD);
		ObjectId id = store.fetch(Query.of(P.getAnnualPlan()), none -> false).found().getFirst();
		session.discard();
		assertThat(heard).contains(id);
		assertThat(session.isDirty()).isFalse();
		plan = loadAnew();
		assertThat(plan.getName()).isEqualTo("我的");
		isAsStored();
	}

	@Test
	void whatIsThrownAwayAndNeverArrivedIsGone() {
		save(LossyStore.Fate.IS_LOST);
		session.discard();
		plan = loadAnew();
		assertThat(plan.getTasks()).hasSize(1);
		isAsStored();
	}

	@Test
	void whatWasReadBeforeTheSaveArrivedIsOutdated() {
		Fetch before = session.fetch(Query.of(P.getAnnualPlan()));
		save(LossyStore.Fate.ARRIVES_UNTOLD);
		assertThat(session.isUncertain()).isTrue();
		assertThat(session.isOutdated(before)).as("nobody knows yet").isTrue();
		session.prepare();
		assertThat(session.isUncertain()).isFalse();
		assertThat(session.isOutdated(before)).as("before the session took note").isTrue();
		Fetch after = session.fetch(Query.of(P.getAnnualPlan()));
		assertThat(session.isOutdated(after)).isFalse();
		session.discard();
		assertThat(session.isOutdated(before)).isTrue();
		assertThat(store.asked()).isOne();
		plan = (AnnualPlan) session.attach(after).getFirst();
		assertThat(plan.getTasks()).hasSize(2);
		isAsStored();
	}

	@Test
	void whatWasReadBeforeALostSaveIsGoodWhenThatIsKnown() {
		Fetch before = session.fetch(Query.of(P.getAnnualPlan()));
		save(LossyStore.Fate.IS_LOST);
		session.prepare();
		assertThat(session.isOutdated(before)).isFalse();
	}

	@Test
	void whatARemovalTookAwayIsNotBroughtBackByAnOlderAnswer() {
		session.save("", null);
		Fetch before = session.fetch(Query.of(P.getAnnualPlan()));
		session.editingDomain().getCommandStack().execute(session.delete(List.of(task)));
		save(LossyStore.Fate.ARRIVES_UNTOLD);
		session.discard();
		plan = loadAnew();
		session.attach(before);
		assertThat(plan.getTasks()).hasSize(1);
		isAsStored();
	}

	@Test
	void nothingIsThrownAwayWhileNobodyKnows() {
		save(LossyStore.Fate.ARRIVES_UNTOLD);
		store.becomes(LossyStore.Fate.AWAY);
		assertThatThrownBy(session::discard).isInstanceOf(WorkspaceException.class);
		assertThat(plan.eResource()).isSameAs(session.resource());
		store.becomes(LossyStore.Fate.ARRIVES);
		session.discard();
		plan = loadAnew();
		isAsStored();
	}

	@Test
	void whatTheStoreRefusesIsCertain() {
		int before = commits();
		save(LossyStore.Fate.REFUSED);
		assertThat(session.isUncertain()).isFalse();
		assertThat(commits()).isEqualTo(before);
		session.save("", null);
		isAsStored();
	}

	@Test
	void whoClosesMayStillAsk() {
		List<ObjectId> heard = new ArrayList<>();
		workspace.addListener((commits, changed, origin) -> heard.addAll(changed));
		save(LossyStore.Fate.ARRIVES_UNTOLD);
		session.close();
		assertThat(session.isUncertain()).isTrue();
		session.prepare();
		assertThat(session.isUncertain()).isFalse();
		assertThat(heard).isNotEmpty();
	}
}
