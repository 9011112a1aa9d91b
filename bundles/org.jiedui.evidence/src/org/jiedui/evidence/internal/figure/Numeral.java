/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.math.BigDecimal;

/**
 * A number as it is written, without its unit.
 *
 * @param start where it begins
 * @param end where it ends
 * @param value the number
 * @param high the upper end of 两三, else null
 * @param chinese whether it is written in Chinese numerals
 * @param open whether 多 or 余 stands in it, as in 3500多万
 * @param scaled whether 万 or 亿 ends it
 * @param lone whether it is only 十, 百, 千, 万 or 亿 with no digit before
 */
record Numeral(int start, int end, BigDecimal value, BigDecimal high, boolean chinese, boolean open, boolean scaled, boolean lone) {
}
