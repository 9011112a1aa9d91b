/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.PlanTask;

/** One side of a comparison: the tasks of a plan by their identifiers and by what they were copied from. */
final class PlanSide {

	private final Session session;
	private final AnnualPlan plan;
	private final Map<ObjectId, PlanTask> tasks = new HashMap<>();
	private final Map<ObjectId, PlanTask> copies = new HashMap<>();

	PlanSide(Session session, AnnualPlan plan) {
		this.session = session;
		this.plan = plan;
		for (PlanTask task : PlanTasks.of(plan)) {
			id(task).ifPresent(id -> tasks.put(id, task));
			origin(task).ifPresent(id -> copies.putIfAbsent(id, task));
		}
	}

	AnnualPlan plan() {
		return plan;
	}

	/** What tells an object from others on both sides; empty while it was never saved. */
	Optional<ObjectId> id(EObject object) {
		return session.id(object);
	}

	/** The identifier of what a task was copied from; a proxy is not followed. */
	Optional<ObjectId> origin(PlanTask task) {
		return task.getCopiedFrom() == null ? Optional.empty() : id(task.getCopiedFrom());
	}

	/** The task of this side that is the same as one of another side, or a copy of it, or of which that is a copy, or of the same origin. */
	Optional<PlanTask> match(PlanTask task, PlanSide other) {
		Optional<ObjectId> id = other.id(task);
		Optional<ObjectId> origin = other.origin(task);
		return id.map(tasks::get).or(() -> origin.map(tasks::get)).or(() -> id.map(copies::get)).or(() -> origin.map(copies::get));
	}
}
