/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.util.List;
import java.util.Map;

/**
 * One line of a benchmark: how the product compares with its yardstick. Ratios are time, space or the like of the product divided by that
 * of the yardstick; less is better.
 *
 * @param suite name of the suite
 * @param name what was measured
 * @param medianRatio the median of the ratios
 * @param minimumRatio the ratio of the fastest runs of both
 * @param goal the ratio that should not be exceeded
 * @param comparison what was compared with what, in words
 * @param raw the figures behind the ratios, by what they are and their unit, such as {@code store ms}
 */
public record Measurement(String suite, String name, double medianRatio, double minimumRatio, double goal, String comparison,
		Map<String, List<Double>> raw) {

	/** Whether the goal is met by the median or by the fastest runs: a machine that is busy spoils the one before the other. */
	public boolean meetsGoal() {
		return medianRatio <= goal || minimumRatio <= goal;
	}
}
