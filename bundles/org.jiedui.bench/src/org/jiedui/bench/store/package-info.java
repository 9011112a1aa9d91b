/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How fast the store is, against JDBC written by hand, against the files of EMF, and against itself on smaller books. One suite for each question.
 * <p>
 * Sums that are kept with the rows, against {@code GROUP BY} over the rows (goal 0.01), belong here as {@code store.balance}, beside
 * {@link org.jiedui.bench.store.ReportSuite}: they are measured as soon as the store keeps such sums.
 */
package org.jiedui.bench.store;
