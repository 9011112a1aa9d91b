/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

/** In which order a date such as {@code 6/7/2023} gives day and month. A date that begins with the year needs no order. */
public enum DateOrder {
	/** Nobody knows; such dates are refused, unless one of the two numbers can be no month. */
	UNKNOWN,
	/** Month first. */
	MONTH_DAY,
	/** Day first. */
	DAY_MONTH
}
