/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.trial;

import java.io.IOException;

import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;

/**
 * A program that commits {@link CountedPlans} until it is killed. When a commit has returned, its number is printed. It starts when it gets a line of
 * input. Arguments: the place of the books, the counter.
 */
public final class WritesForever {

	private WritesForever() {
	}

	public static void main(String[] arguments) throws IOException {
		System.out.println("ready");
		System.in.read();
		try (ObjectStore store = CountedPlans.open(arguments[0])) {
			CountedPlans plans = new CountedPlans(store, ObjectId.parse(arguments[1]));
			while (true) {
				try {
					System.out.println(plans.add("plan"));
				} catch (CommitConflictException late) {
					// On a server the last commit of the one that was killed before may come to its end only now.
				}
			}
		}
	}
}
