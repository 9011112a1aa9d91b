/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.trial;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/** Looks at the newest plans again and again while others write: what one question brings must be the state of one moment. */
final class SoakReader implements Runnable {

	private static final int NEWEST = 5;

	private final ObjectStore store;
	private final List<ObjectId> counters;
	private final AtomicBoolean over;
	private final AtomicLong reads;
	private final Queue<String> faults;

	SoakReader(ObjectStore store, List<ObjectId> counters, AtomicBoolean over, AtomicLong reads, Queue<String> faults) {
		this.store = store;
		this.counters = counters;
		this.over = over;
		this.reads = reads;
		this.faults = faults;
	}

	@Override
	public void run() {
		for (int round = 0; !over.get(); round++) {
			try {
				CountedPlans plans = new CountedPlans(store, counters.get(round % counters.size()));
				plans.faults(plans.number() - NEWEST).forEach(fault -> faults.add("A reader saw: " + fault));
				reads.incrementAndGet();
			} catch (WorkspaceException lost) {
				if (lost.reason() != Reason.UNREACHABLE) {
					faults.add("A reader failed: " + lost);
					return;
				}
			} catch (RuntimeException failure) {
				faults.add("A reader failed: " + failure);
				return;
			}
		}
	}
}
