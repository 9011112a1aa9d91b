/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jiedui.core.history.Snapshot;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.value.Quantity;

/**
 * How far the tasks of a plan were at the end of a day, as the history has it. Immutable.
 *
 * @param progress of each task that was there, in percent
 * @param actual of each target that had a value
 */
public record ProgressBefore(Map<ObjectId, Integer> progress, Map<ObjectId, Quantity> actual) {

	/** Where nothing is known of before. */
	public static final ProgressBefore UNKNOWN = new ProgressBefore(Map.of(), Map.of());

	public ProgressBefore {
		progress = Map.copyOf(progress);
		actual = Map.copyOf(actual);
	}

	/** Waits for the database. */
	public static ProgressBefore at(Workspace workspace, ObjectId plan, LocalDate day) {
		Optional<Snapshot> then = workspace.asOf(plan, day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusMillis(1));
		Map<ObjectId, Integer> progress = new HashMap<>();
		Map<ObjectId, Quantity> actual = new HashMap<>();
		then.ifPresent(snapshot -> {
			for (ObjectState state : snapshot.states()) {
				if (state.type() == Literals.PLAN_TASK) {
					progress.put(state.id(), state.get(Literals.PLAN_TASK__PROGRESS) instanceof Integer percent ? percent : 0);
				} else if (state.type() == Literals.TARGET && state.get(Literals.TARGET__ACTUAL) instanceof Quantity quantity) {
					actual.put(state.id(), quantity);
				}
			}
		});
		return new ProgressBefore(progress, actual);
	}
}
