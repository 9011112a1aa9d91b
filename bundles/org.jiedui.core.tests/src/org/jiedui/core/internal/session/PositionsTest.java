/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class PositionsTest {

	private static final long GAP = Positions.GAP;

	@Test
	void newPartsGetGaps() {
		assertThat(Positions.assign(Arrays.asList(null, null))).containsExactly(GAP, 2 * GAP);
	}

	@Test
	void appendingChangesNothingElse() {
		assertThat(Positions.assign(Arrays.asList(5L, null, null))).containsExactly(5, 5 + GAP, 5 + 2 * GAP);
	}

	@Test
	void insertingHalvesTheGap() {
		assertThat(Positions.assign(Arrays.asList(100L, null, 200L))).containsExactly(100, 150, 200);
	}

	@Test
	void prependingGoesBelow() {
		assertThat(Positions.assign(Arrays.asList(null, 7L))).containsExactly(7 - GAP, 7);
	}

	@Test
	void movingOneChangesOne() {
		assertThat(Positions.assign(List.of(400L, 100L, 200L, 300L))).containsExactly(100 - GAP, 100, 200, 300);
	}

	@Test
	void allAreNumberedAnewWhenAGapRunsOut() {
		assertThat(Positions.assign(Arrays.asList(1L, null, 2L))).containsExactly(GAP, 2 * GAP, 3 * GAP);
	}

	@Test
	void equalPositionsAreSeparated() {
		assertThat(Positions.assign(List.of(3L, 3L))).isSorted().doesNotHaveDuplicates();
	}
}
