/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.trial;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jiedui.bench.Measurement;
import org.jiedui.bench.RunSettings;
import org.jiedui.bench.Suite;
import org.jiedui.bench.TemporaryFolder;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.jiedui.testsupport.trial.KillTrial;
import org.osgi.service.component.annotations.Component;

/** Kills a saving process again and again: on the embedded database, and with {@code --server} on PostgreSQL too. */
@Component(service = Suite.class)
public final class KillSuite implements Suite {

	private static final String NAME = "kill";
	private static final int KILLS = 200;
	private static final int QUICK = 20;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean isLong() {
		return true;
	}

	@Override
	public List<Measurement> run(RunSettings settings) {
		int kills = settings.quick() ? QUICK : KILLS;
		List<Measurement> measured = new ArrayList<>();
		try {
			try (TemporaryFolder folder = new TemporaryFolder()) {
				measured.add(measure("H2", folder.path().toString(), kills));
			}
			if (settings.server()) {
				try (PostgresServer server = PostgresServer.start()) {
					measured.add(measure("PostgreSQL", server.newDatabase(), kills));
				}
			}
			return measured;
		} catch (IOException | SQLException failure) {
			throw new IllegalStateException(failure);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while processes were killed", interrupted);
		}
	}

	private static Measurement measure(String engine, String location, int kills) throws IOException, InterruptedException {
		KillTrial.Result result = new KillTrial(location).run(kills);
		result.faults().forEach(System.err::println);
		double faults = result.faults().size();
		return new Measurement(NAME, "lost or half commits, " + engine, faults, faults, 0,
				result.kills() + " kills of a saving process, " + result.commits() + " commits",
				Map.of("faults", List.of(faults), "commits", List.of((double) result.commits())));
	}
}
