/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import java.math.BigDecimal;

import org.jiedui.model.Qualifier;

/**
 * A number as an office states it: the value together with the word that softens it (多, 余, 近, 约, 不少于).
 * <p>
 * Two figures with different qualifiers are different figures; arithmetic is done on {@link #number()} and drops the qualifier.
 */
public sealed interface Qualified permits Money, Quantity {

	/** The bare number, never null: yuan for {@link Money}, the unit of the feature for {@link Quantity}. */
	BigDecimal number();

	/** How exact the number is, never null. */
	Qualifier qualifier();

	/** The same qualifier on another number. */
	Qualified withNumber(BigDecimal number);
}
