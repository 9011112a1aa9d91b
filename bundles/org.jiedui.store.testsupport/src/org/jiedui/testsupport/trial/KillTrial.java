/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;

/** Kills a saving process, as the operating system does it, again and again, and looks after each time whether all is there that it acknowledged. */
public final class KillTrial {

	/** Each round kills after another count of commits. */
	private static final int ROUNDS = 7;

	private final String location;
	private final List<String> faults = new ArrayList<>();
	private ObjectId counter;
	private int number;

	/** @param location an empty place for books */
	public KillTrial(String location) {
		this.location = location;
	}

	/**
	 * What came of it.
	 *
	 * @param kills how often a process was killed
	 * @param commits how many commits are there
	 * @param faults sentences about what was lost or is there by half, empty where all is well
	 */
	public record Result(int kills, int commits, List<String> faults) {
	}

	/** Kills so many times. */
	public Result run(int kills) throws IOException, InterruptedException {
		try (ObjectStore store = CountedPlans.open(location)) {
			counter = CountedPlans.begin(store);
		}
		OtherProcess next = writer();
		for (int kill = 0; kill < kills; kill++) {
			// the next one starts up while this one writes
			try (OtherProcess writer = next) {
				next = writer();
				check(kill, acknowledged(writer, kill));
			}
		}
		next.close();
		return new Result(kills, number, List.copyOf(faults));
	}

	private OtherProcess writer() throws IOException {
		return OtherProcess.start(WritesForever.class, location, counter.toString());
	}

	/** The last number that the writer printed. */
	private static int acknowledged(OtherProcess writer, int kill) throws IOException, InterruptedException {
		List<String> lines = new ArrayList<>();
		if (writer.readLine() == null) {
			throw new IOException("The writer did not start");
		}
		writer.signal();
		for (int line = 0; line <= kill % ROUNDS; line++) {
			String printed = writer.readLine();
			if (printed == null) {
				throw new IOException("The writer ended by itself");
			}
			lines.add(printed);
		}
		lines.addAll(writer.kill());
		// the last line may have been cut off in the middle
		return Integer.parseInt(lines.get(Math.max(kill % ROUNDS, lines.size() - 2)));
	}

	private void check(int kill, int acknowledged) {
		try (ObjectStore store = CountedPlans.open(location)) {
			CountedPlans plans = new CountedPlans(store, counter);
			int before = number;
			long commits;
			do {
				// A server may still be busy with the last commit.
				number = plans.number();
				commits = plans.commits();
			} while (plans.number() != number);
			if (number < acknowledged) {
				faults.add("Kill " + kill + ": " + acknowledged + " was acknowledged, and the last that is there is " + number);
			}
			if (commits != number + 1L) {
				faults.add("Kill " + kill + ": the history has " + commits + " commits for " + number + " plans");
			}
			plans.faults(before).forEach(fault -> faults.add("Kill " + kill + ": " + fault));
		}
	}
}
