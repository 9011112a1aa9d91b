/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rows, totals and periods of ledgers, for any class. */
package org.jiedui.report.internal.rows;
