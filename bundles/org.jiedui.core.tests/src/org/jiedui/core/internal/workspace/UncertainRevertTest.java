/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.Reversal;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.LossyStore;
import org.jiedui.testsupport.LossyStore.Fate;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server is lost at the end of a commit that takes another one back. */
class UncertainRevertTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final LossyStore store = new LossyStore();
	private final Workspace workspace = MemoryWorkspace.open(store);
	private final List<Commit> told = new ArrayList<>();
	private ObjectId plan;
	private CommitNumber renamed;

	@BeforeEach
	void rename() {
		new BooksBuilder().programme("河东–迭部").plan(2024, builder -> builder.task("一")).books().saveTo(workspace);
		try (Session session = workspace.openSession()) {
			plan = session.id(session.load(Query.of(P.getAnnualPlan())).getFirst()).orElseThrow();
			renamed = rename(session, "新名").getFirst().number();
		}
		workspace.addListener((commits, changed, origin) -> {
			assertThat(changed).isEqualTo(Set.of(plan));
			told.addAll(commits);
		});
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private static List<Commit> rename(Session session, String name) {
		AnnualPlan loaded = (AnnualPlan) session.load(Query.of(P.getAnnualPlan())).getFirst();
		session.editingDomain().getCommandStack().execute(SetCommand.create(session.editingDomain(), loaded, P.getProgrammeRecord_Name(), name));
		return session.save("", null).commits();
	}

	private void revert(Fate fate) {
		store.becomes(fate);
		WorkspaceException failure = catchThrowableOfType(WorkspaceException.class, () -> workspace.revert(renamed, ""));
		assertThat(failure.reason()).isEqualTo(Reason.UNCERTAIN);
		assertThat(failure).hasMessageContaining(renamed.toString()).hasMessageContaining(workspace.location());
		assertThat(told).isEmpty();
		store.becomes(Fate.ARRIVES);
	}

	private long commits() {
		return workspace.history(HistoryQuery.ofPart(plan.part(), 100)).size();
	}

	@Test
	void whatWasWrittenIsToldAtTheNextContactAndOnce() {
		long before = commits();
		revert(Fate.ARRIVES_UNTOLD);
		assertThat(commits()).isEqualTo(before + 1);
		assertThat(told).singleElement().satisfies(commit -> assertThat(commit.sequence()).isEqualTo(renamed.sequence() + 1));
		commits();
		assertThat(told).hasSize(1);
		assertThat(store.asked()).isEqualTo(1);
	}

	@Test
	void doneAgainItIsDoneOnce() {
		long before = commits();
		revert(Fate.ARRIVES_UNTOLD);
		Reversal again = workspace.revert(renamed, "");
		assertThat(again.obstacles()).isEmpty();
		assertThat(again.commit()).isEmpty();
		assertThat(told).hasSize(1);
		assertThat(commits()).isEqualTo(before + 1);
	}

	@Test
	void whatWasNotWrittenIsForgottenAndCanBeDone() {
		revert(Fate.IS_LOST);
		assertThat(workspace.revert(renamed, "").commit()).isPresent();
		assertThat(told).hasSize(1);
		assertThat(store.asked()).isEqualTo(1);
	}

	@Test
	void aStoreThatIsStillAwayIsAskedLater() {
		revert(Fate.ARRIVES_UNTOLD);
		store.becomes(Fate.AWAY);
		assertThat(catchThrowableOfType(WorkspaceException.class, () -> workspace.revert(renamed, "")).reason()).isEqualTo(Reason.UNREACHABLE);
		store.becomes(Fate.ARRIVES);
		commits();
		assertThat(told).hasSize(1);
	}

	@Test
	void aSessionHearsOfItBeforeItSaves() {
		revert(Fate.ARRIVES_UNTOLD);
		try (Session session = workspace.openSession()) {
			List<Commit> saved = rename(session, "又一名");
			assertThat(told).hasSize(2).last().satisfies(last -> assertThat(last.number()).isEqualTo(saved.getFirst().number()));
		}
	}
}
