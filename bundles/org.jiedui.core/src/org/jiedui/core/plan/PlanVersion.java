/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.List;
import java.util.Optional;

import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.history.Snapshot;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanState;

/**
 * A plan as it was: objects of a session of its own, to be looked at and closed. What it refers to outside the plan is as it is now. Belongs to one
 * thread; making one waits for the database.
 */
public final class PlanVersion implements AutoCloseable {

	private final Session session;
	private final AnnualPlan plan;

	private PlanVersion(Session session, AnnualPlan plan) {
		this.session = session;
		this.plan = plan;
	}

	/** As it was after the commit of a number in its part; empty where it was not there. */
	public static Optional<PlanVersion> at(Workspace workspace, ObjectId plan, long number) {
		return workspace.asOf(plan, number).flatMap(snapshot -> of(workspace, snapshot));
	}

	/** As it was when it was submitted the last time; empty where it never was. */
	public static Optional<PlanVersion> submitted(Workspace workspace, ObjectId plan) {
		return lastSubmission(workspace, plan).flatMap(commit -> at(workspace, plan, commit.sequence()));
	}

	/** The commit by which a plan was submitted the last time. */
	public static Optional<Commit> lastSubmission(Workspace workspace, ObjectId plan) {
		return workspace.history(HistoryQuery.ofObject(plan, HistoryQuery.UNLIMITED)).stream()
				.filter(commit -> commit.changes().stream().anyMatch(change -> submits(change, plan))).findFirst();
	}

	private static boolean submits(ObjectChange change, ObjectId plan) {
		return change.id().equals(plan) && change.features().stream()
				.anyMatch(each -> each.feature() == JieduiPackage.Literals.ANNUAL_PLAN__STATE && each.newValue() == PlanState.SUBMITTED);
	}

	private static Optional<PlanVersion> of(Workspace workspace, Snapshot snapshot) {
		Session session = workspace.openSession();
		List<?> found = session.attach(new Fetch(List.of(snapshot.object()), snapshot.states()));
		if (!found.isEmpty() && found.getFirst() instanceof AnnualPlan plan) {
			return Optional.of(new PlanVersion(session, plan));
		}
		session.close();
		return Optional.empty();
	}

	/** The plan; is not to be saved. */
	public AnnualPlan plan() {
		return plan;
	}

	/** Holds the plan. */
	public Session session() {
		return session;
	}

	@Override
	public void close() {
		session.close();
	}
}
