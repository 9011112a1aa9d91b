/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.util.List;
import java.util.Objects;

import org.jiedui.model.value.Qualified;

/**
 * A number of a chart.
 *
 * @param label what it is the number of
 * @param value never null
 * @param rows what stands behind it, for each programme that has a share in it
 */
public record Bar(String label, Qualified value, List<Rows> rows) {

	public Bar {
		Objects.requireNonNull(value, "value");
		rows = List.copyOf(rows);
	}
}
