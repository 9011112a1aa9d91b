/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import java.math.BigDecimal;
import java.util.Optional;

import org.jiedui.model.value.Qualified;

/** The bare numbers of values. */
final class Numbers {

	private Numbers() {
	}

	/** The number of money, a quantity or a plain number; empty for all else. */
	static Optional<BigDecimal> of(Object value) {
		return switch (value) {
			case Qualified qualified -> Optional.of(qualified.number());
			case BigDecimal decimal -> Optional.of(decimal);
			case Number number -> Optional.of(new BigDecimal(number.toString()));
			case null, default -> Optional.empty();
		};
	}
}
