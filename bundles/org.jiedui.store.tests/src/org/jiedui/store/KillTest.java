/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.jiedui.testsupport.trial.KillTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A save that returned survives the death of the process, whole. */
class KillTest {

	private static final int KILLS = 50;

	@TempDir
	private Path folder;

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void whatWasAcknowledgedIsThereAfterFiftyKills() throws IOException, InterruptedException {
		KillTrial.Result result = new KillTrial(folder.toString()).run(KILLS);
		assertThat(result.faults()).isEmpty();
		assertThat(result.commits()).isGreaterThanOrEqualTo(KILLS);
	}
}
