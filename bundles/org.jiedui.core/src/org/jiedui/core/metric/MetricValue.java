/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.metric;

import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;

/**
 * A key number.
 *
 * @param value the number, never null
 * @param unit its unit, never null; {@link Unit#YUAN} of money
 * @param remark a few words that put it into proportion, such as "其中已完成 7", or an empty text
 */
public record MetricValue(Qualified value, Unit unit, String remark) {
}
