/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

/**
 * The date that a quantity stands under.
 *
 * @param mark the date
 * @param isStart whether it only tells since when: 自2021年以来
 * @param between what stands between it and the quantity, with the few characters before it
 * @param isNear whether it stands in the same part of the sentence
 */
record GoverningDate(DateMark mark, boolean isStart, String between, boolean isNear) {
}
