/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Slips of the pen are forgiven, other words are not. */
class SimilarityTest {

	@Test
	void distanceCountsCharacters() {
		assertThat(Similarity.distance("总投资", "总投资额")).isEqualTo(1);
		assertThat(Similarity.distance("", "abc")).isEqualTo(3);
		assertThat(Similarity.distance("budget", "budgte")).isEqualTo(2);
	}

	@Test
	void nearAndFar() {
		assertThat(Similarity.isNear("责任单位", "责任单住")).isTrue();
		assertThat(Similarity.isNear("responsible", "responsibel")).isFalse();
		assertThat(Similarity.isNear("responsible", "responsble")).isTrue();
		assertThat(Similarity.isNear("名称", "地点")).isFalse();
		assertThat(Similarity.isNear("人数", "次数")).isFalse();
	}
}
