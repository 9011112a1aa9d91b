/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.trial;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.testsupport.postgres.PostgresServer;

/**
 * Lets writers and readers use one server at the same time, kills clients, starts the server again, and proves from the history that every commit
 * that was acknowledged is there once, whole.
 */
public final class SoakTrial {

	/** Each phase but the last ends with a mishap. */
	private static final List<Mishap> MISHAPS = List.of(Mishap.KILL, Mishap.KILL, Mishap.RESTART, Mishap.KILL, Mishap.KILL, Mishap.NONE);
	private static final int PARTS = 4;
	private static final long PATIENCE_SECONDS = 120;

	private final PostgresServer server;
	private final Load load;
	private final Pace pace;
	private final List<OtherProcess> clients = new ArrayList<>();
	private final List<Thread> listeners = new ArrayList<>();
	private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();
	private final List<String> acknowledged = new ArrayList<>();
	private final List<ObjectId> counters = new ArrayList<>();
	private final Queue<String> faults = new ConcurrentLinkedQueue<>();
	private String location;
	private int started;
	private int kills;

	private enum Mishap {
		KILL, RESTART, NONE
	}

	/**
	 * Who uses the server.
	 *
	 * @param processes how many processes write
	 * @param writers how many writers each has
	 * @param readers how many readers there are, in this process
	 */
	public record Load(int processes, int writers, int readers) {
	}

	/**
	 * When the next mishap comes: after a time, and not before so many more commits were acknowledged.
	 */
	public record Pace(Duration time, int commits) {

		/** Phases of equal length that take so long altogether. */
		public static Pace within(Duration whole) {
			return new Pace(whole.dividedBy(MISHAPS.size()), 1);
		}
	}

	/**
	 * What came of it.
	 *
	 * @param acknowledged how many commits the writers were told of
	 * @param commits how many there are
	 * @param kills how many clients were killed in the middle
	 * @param reads how many questions the readers asked
	 * @param faults sentences about what is wrong, empty where all is well
	 */
	public record Result(int acknowledged, long commits, int kills, long reads, List<String> faults) {
	}

	/** @param server one of the trial's own, since it is started again */
	public SoakTrial(PostgresServer server, Load load, Pace pace) {
		this.server = server;
		this.load = load;
		this.pace = pace;
	}

	/** Runs all phases. */
	public Result run() throws IOException, SQLException, InterruptedException {
		location = server.newDatabase();
		AtomicBoolean over = new AtomicBoolean();
		AtomicLong reads = new AtomicLong();
		List<Thread> readers = new ArrayList<>();
		try (ObjectStore store = CountedPlans.open(location)) {
			for (int part = 0; part < PARTS; part++) {
				counters.add(CountedPlans.begin(store));
			}
			for (int reader = 0; reader < load.readers(); reader++) {
				readers.add(Thread.ofPlatform().name("Soak reader " + reader).start(new SoakReader(store, counters, over, reads, faults)));
			}
			for (int process = 0; process < load.processes(); process++) {
				startClient();
			}
			for (Mishap mishap : MISHAPS) {
				awaitCommits();
				happen(mishap);
			}
			while (!clients.isEmpty()) {
				endClient();
			}
			over.set(true);
			for (Thread each : readers) {
				each.join();
			}
			drain();
			long commits = prove(store);
			return new Result(acknowledged.size(), commits, kills, reads.get(), List.copyOf(faults));
		} finally {
			over.set(true);
			clients.forEach(OtherProcess::close);
		}
	}

	private void startClient() throws IOException {
		List<String> arguments = new ArrayList<>(List.of(location, "client" + ++started, String.valueOf(load.writers())));
		counters.forEach(counter -> arguments.add(counter.toString()));
		OtherProcess client = OtherProcess.start(SoakWriters.class, arguments.toArray(String[]::new));
		clients.add(client);
		listeners.add(Thread.ofPlatform().name("Soak client " + started).start(() -> listen(client)));
	}

	private void listen(OtherProcess client) {
		try {
			for (String line = client.readLine(); line != null; line = client.readLine()) {
				printed.add(line);
			}
		} catch (IOException failure) {
			faults.add("The output of a client was lost: " + failure);
		}
	}

	private void awaitCommits() throws InterruptedException {
		long start = System.nanoTime();
		long end = start + pace.time().toNanos();
		int enough = acknowledged.size() + pace.commits();
		while (System.nanoTime() < end || acknowledged.size() < enough) {
			String line = printed.poll(1, TimeUnit.SECONDS);
			if (line != null) {
				take(line);
			}
			if (System.nanoTime() - end > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
				faults.add("Only " + acknowledged.size() + " commits were acknowledged, " + enough + " were waited for");
				return;
			}
		}
	}

	/** A line without semicolon was cut off by a kill. */
	private void take(String line) {
		if (line.startsWith("failed ")) {
			faults.add("A writer " + line);
		} else if (line.endsWith(";")) {
			acknowledged.add(line.substring(0, line.length() - 1));
		}
	}

	private void happen(Mishap mishap) throws IOException, InterruptedException {
		switch (mishap) {
			case KILL -> {
				endClient();
				kills++;
				startClient();
			}
			case RESTART -> server.restart();
			case NONE -> {
				// The end.
			}
		}
	}

	/** The listener takes what it had printed. */
	private void endClient() throws InterruptedException {
		clients.removeFirst().end();
	}

	private void drain() throws InterruptedException {
		for (Thread each : listeners) {
			each.join();
		}
		List<String> rest = new ArrayList<>();
		printed.drainTo(rest);
		rest.forEach(this::take);
	}

	private long prove(ObjectStore store) {
		Map<String, Integer> found = new HashMap<>();
		long commits = 0;
		for (ObjectId counter : counters) {
			CountedPlans plans = new CountedPlans(store, counter);
			faults.addAll(plans.faults(0));
			Collection<Commit> history = store.history(HistoryQuery.ofPart(counter.part(), HistoryQuery.UNLIMITED).withoutChanges());
			history.forEach(commit -> found.merge(commit.message(), 1, Integer::sum));
			commits += history.size() - 1;
			if (history.size() != plans.commits() || history.size() != plans.number() + 1) {
				faults.add("Part " + counter.part() + " has " + history.size() + " commits, the last is " + plans.commits() + ", and "
						+ plans.number() + " plans");
			}
		}
		found.remove("begin");
		found.forEach((message, times) -> {
			if (times != 1) {
				faults.add(message + " is there " + times + " times");
			}
		});
		acknowledged.stream().filter(message -> !found.containsKey(message)).forEach(lost -> faults.add(lost + " was acknowledged and is lost"));
		return commits;
	}
}
