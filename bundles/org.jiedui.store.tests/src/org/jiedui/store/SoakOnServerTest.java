/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jiedui.testsupport.postgres.PostgresServer;
import org.jiedui.testsupport.trial.SoakTrial;
import org.jiedui.testsupport.trial.SoakTrial.Load;
import org.jiedui.testsupport.trial.SoakTrial.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several offices on one server, of which some die in the middle, and the server is started again: the short form of {@code releng/bench soak}. */
class SoakOnServerTest {

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void whatWasAcknowledgedIsThereOnce() throws Exception {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		try (PostgresServer server = PostgresServer.start()) {
			SoakTrial.Result result = new SoakTrial(server, new Load(2, 2, 2), new Pace(Duration.ZERO, 10)).run();
			assertThat(result.faults()).isEmpty();
			assertThat(result.kills()).isEqualTo(4);
			assertThat(result.acknowledged()).isGreaterThanOrEqualTo(60);
			assertThat(result.commits()).isGreaterThanOrEqualTo(result.acknowledged());
			assertThat(result.reads()).isPositive();
		}
	}
}
