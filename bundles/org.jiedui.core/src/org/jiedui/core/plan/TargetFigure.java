/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jiedui.model.Target;
import org.jiedui.model.value.Quantity;

/**
 * How a target stands as of a day.
 *
 * @param target what was promised
 * @param actual what is there, in the unit of the target; null where nothing is known
 * @param share what is there of what was promised, in percent with one decimal; null where one of them is missing or nothing was promised
 * @param forecast what it will be at the end of the year if it goes on as it did; null where nothing is known
 * @param trend what was there at the end of each month so far, by the numbers of the months; only what is dated well enough
 * @param remark a sentence about why nothing is known; empty where there is none
 */
public record TargetFigure(Target target, Quantity actual, BigDecimal share, Quantity forecast, Map<Integer, Quantity> trend,
		Optional<String> remark) {

	public TargetFigure {
		trend = Collections.unmodifiableMap(new TreeMap<>(trend));
	}
}
