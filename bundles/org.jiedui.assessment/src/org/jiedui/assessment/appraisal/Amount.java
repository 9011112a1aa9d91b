/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.util.Objects;

import org.jiedui.model.value.Quantity;

/**
 * A number with its unit.
 *
 * @param number the number
 * @param unit as offices write it, or an empty text
 */
public record Amount(Quantity number, String unit) {

	public Amount {
		Objects.requireNonNull(number, "number");
		Objects.requireNonNull(unit, "unit");
	}
}
