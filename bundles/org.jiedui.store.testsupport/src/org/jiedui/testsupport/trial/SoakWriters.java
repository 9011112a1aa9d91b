/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/**
 * A program with several writers that commit {@link CountedPlans} at the same time until it is killed. When a commit has returned, its message,
 * which no other attempt has, is printed and closed by a semicolon. A server that is started again is waited for. Arguments: the place of the books,
 * the name of the program, the number of writers, the counters.
 */
public final class SoakWriters {

	private final ObjectStore store;
	private final String name;
	private final List<ObjectId> counters;

	private SoakWriters(ObjectStore store, String name, List<ObjectId> counters) {
		this.store = store;
		this.name = name;
		this.counters = counters;
	}

	public static void main(String[] arguments) throws Exception {
		int writers = Integer.parseInt(arguments[2]);
		List<ObjectId> counters = Stream.of(arguments).skip(3).map(ObjectId::parse).toList();
		try (ObjectStore store = CountedPlans.open(arguments[0]); ExecutorService threads = Executors.newFixedThreadPool(writers)) {
			SoakWriters program = new SoakWriters(store, arguments[1], counters);
			List<Runnable> work = new ArrayList<>();
			for (int writer = 0; writer < writers; writer++) {
				int number = writer;
				work.add(() -> program.write(number));
			}
			work.forEach(threads::submit);
		}
	}

	private void write(int writer) {
		try {
			for (int attempt = 0; true; attempt++) {
				attempt(writer, attempt);
			}
		} catch (RuntimeException failure) {
			System.out.println("failed " + failure + ";");
			throw failure;
		}
	}

	private void attempt(int writer, int attempt) {
		String message = name + "." + writer + "." + attempt;
		try {
			new CountedPlans(store, counters.get((writer + attempt) % counters.size())).add(message);
			System.out.println(message + ";");
		} catch (CommitConflictException late) {
			// Somebody else was quicker; the next attempt sees what he did.
		} catch (WorkspaceException lost) {
			// Whether a commit was written is not known where the server was lost; so it was not acknowledged.
			if (lost.reason() != Reason.UNREACHABLE && lost.reason() != Reason.UNCERTAIN) {
				throw lost;
			}
		}
	}
}
