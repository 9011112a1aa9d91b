/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.metric;

/**
 * A number that an overview shows.
 *
 * @param id stable, unless the model changes: the ledger, the number and what it covers
 * @param order where it stands among those of its module, the smallest first
 * @param label what it tells, in the user's language
 * @param ledger the ledger whose rows stand behind it
 * @param value the number with its unit and what it covers
 */
public record KeyNumber(String id, int order, String label, String ledger, MetricValue value) {
}
