/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.trial;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jiedui.bench.Measurement;
import org.jiedui.bench.RunSettings;
import org.jiedui.bench.Suite;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.jiedui.testsupport.trial.SoakTrial;
import org.jiedui.testsupport.trial.SoakTrial.Load;
import org.jiedui.testsupport.trial.SoakTrial.Pace;
import org.osgi.service.component.annotations.Component;

/** Eight writers and four readers on one server, of which clients are killed and which is started again in the middle. */
@Component(service = Suite.class)
public final class SoakSuite implements Suite {

	private static final String NAME = "soak";
	private static final Load LOAD = new Load(4, 2, 4);
	private static final int SECONDS = 60;
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
		if (!PostgresServer.available()) {
			throw new IllegalStateException(PostgresServer.reason());
		}
		int seconds = settings.seconds().orElse(settings.quick() ? QUICK : SECONDS);
		try (PostgresServer server = PostgresServer.start()) {
			SoakTrial.Result result = new SoakTrial(server, LOAD, Pace.within(Duration.ofSeconds(seconds))).run();
			result.faults().forEach(System.err::println);
			double faults = result.faults().size();
			String comparison = "%d s, %d writers, %d readers, %d kills, 1 restart: %d commits acknowledged, %d there, %d questions".formatted(seconds,
					LOAD.processes() * LOAD.writers(), LOAD.readers(), result.kills(), result.acknowledged(), result.commits(), result.reads());
			return List.of(new Measurement(NAME, "lost, double or half commits, PostgreSQL", faults, faults, 0, comparison,
					Map.of("faults", List.of(faults), "acknowledged", List.of((double) result.acknowledged()))));
		} catch (IOException | SQLException failure) {
			throw new IllegalStateException(failure);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted in the middle of the soak", interrupted);
		}
	}
}
