/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.util.List;

/**
 * Bars that belong together: one for each category of a chart.
 *
 * @param label what they have in common; empty where a chart has but one series
 * @param bars in the order of the categories
 */
public record Series(String label, List<Bar> bars) {

	public Series {
		bars = List.copyOf(bars);
	}
}
