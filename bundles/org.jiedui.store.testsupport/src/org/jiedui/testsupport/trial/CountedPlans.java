/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.H2StoreProvider;
import org.jiedui.store.PackageCatalog;
import org.jiedui.store.PostgresStoreProvider;

/**
 * A part of books that tells whether a commit was lost or written by half: each commit adds a plan of some tasks that bears the next number, and sets
 * a counter to that number. Thread-safe as the store is.
 */
public final class CountedPlans {

	/** Tasks of each plan. */
	public static final int TASKS = 5;

	private static final JieduiPackage CORE = JieduiPackage.eINSTANCE;
	private static final EClass PLAN = CORE.getAnnualPlan();

	private final ObjectStore store;
	private final ObjectId counter;

	/** @param counter as {@link #begin} gave it */
	public CountedPlans(ObjectStore store, ObjectId counter) {
		this.store = store;
		this.counter = counter;
	}

	/** Opens books with the core model, in a folder or on a server. */
	public static ObjectStore open(String location) {
		PackageCatalog packages = () -> List.of(CORE);
		PostgresStoreProvider server = new PostgresStoreProvider(packages);
		return (server.accepts(location) ? server : new H2StoreProvider(packages)).open(location, null);
	}

	/** Makes a part with a counter that stands at nought. */
	public static ObjectId begin(ObjectStore store) {
		ObjectId counter = store.reserve(store.reservePart(), 1).id(0);
		store.commit(new ChangeSet("trial", "begin", List.of(new Addition(counter, PLAN, null, Map.of(CORE.getAnnualPlan_Year(), 0)))));
		return counter;
	}

	/** Where the counter stands. */
	public int number() {
		return year(counter());
	}

	private ObjectState counter() {
		return store.fetch(List.of(counter), none -> false).states().stream().filter(state -> state.id().equals(counter)).findFirst().orElseThrow();
	}

	private static int year(ObjectState plan) {
		return (Integer) plan.get(CORE.getAnnualPlan_Year());
	}

	/**
	 * Commits the next plan.
	 *
	 * @param message names the commit in the history
	 * @return its number
	 * @throws org.jiedui.core.spi.store.CommitConflictException if somebody else was quicker; nothing was written
	 */
	public int add(String message) {
		ObjectState before = counter();
		int number = year(before) + 1;
		IdBlock ids = store.reserve(counter.part(), TASKS + 1);
		List<Change> changes = new ArrayList<>();
		changes.add(new Update(counter, PLAN, before.version(), null, false,
				List.of(new FeatureChange(CORE.getAnnualPlan_Year(), number - 1, number))));
		ObjectId plan = ids.id(0);
		changes.add(new Addition(plan, PLAN, null, Map.of(CORE.getAnnualPlan_Year(), number, CORE.getProgrammeRecord_Name(), message)));
		for (int task = 1; task <= TASKS; task++) {
			changes.add(new Addition(ids.id(task), CORE.getPlanTask(), new Placement(plan, plan, CORE.getAnnualPlan_Tasks(), task),
					Map.of(CORE.getPlanTask_Name(), "task of " + number)));
		}
		store.commit(new ChangeSet("trial", message, changes));
		return number;
	}

	/**
	 * Looks at the plans with a higher number, all at one moment: each number up to that of the counter must be there once, with all its tasks.
	 *
	 * @return sentences about what is wrong, empty where nothing is
	 */
	public List<String> faults(int after) {
		List<String> faults = new ArrayList<>();
		Fetch fetch = store.fetch(Query.of(PLAN).within(counter.part()).where(new Comparison(CORE.getAnnualPlan_Year(), Operator.GREATER, after)),
				none -> true);
		Map<Integer, ObjectId> plans = new TreeMap<>();
		Map<ObjectId, Integer> tasks = new HashMap<>();
		int last = after;
		for (ObjectState state : fetch.states()) {
			if (state.id().equals(counter)) {
				last = year(state);
			} else if (state.placement() != null) {
				tasks.merge(state.placement().root(), 1, Integer::sum);
			} else if (plans.put(year(state), state.id()) != null) {
				faults.add("Two plans have the number " + year(state));
			}
		}
		for (int number = Math.max(after, 0) + 1; number <= last; number++) {
			ObjectId plan = plans.remove(number);
			if (plan == null) {
				faults.add("The plan " + number + " of " + last + " is missing");
			} else if (tasks.getOrDefault(plan, 0) != TASKS) {
				faults.add("The plan " + number + " has " + tasks.getOrDefault(plan, 0) + " tasks of " + TASKS);
			}
		}
		plans.keySet().forEach(number -> faults.add("The plan " + number + " is not counted"));
		return faults;
	}

	/** How many commits the history has of the part. */
	public long commits() {
		return store.history(HistoryQuery.ofPart(counter.part(), 1).withoutChanges()).getFirst().sequence();
	}
}
