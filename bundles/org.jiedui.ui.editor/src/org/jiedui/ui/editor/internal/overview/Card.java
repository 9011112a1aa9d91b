/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import org.jiedui.core.metric.MetricValue;

/**
 * A key number.
 *
 * @param label what is counted
 * @param value the number
 * @param ledger the ledger that a click opens
 */
record Card(String label, MetricValue value, String ledger) {
}
