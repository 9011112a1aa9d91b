/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

/** How much of a value counts where objects are gathered by it. */
public enum Span {

	/** All of it. */
	VALUE,
	/** The year of a date: an Integer. */
	YEAR,
	/** The month of a date: an Integer, a hundred times the year and the month from 1; 0 instead of a month where only the year is known. */
	MONTH,
	/** Of money and quantities the word that softens them, a {@link org.jiedui.model.Qualifier}: nothing of the number. */
	QUALIFIER;

	private static final int MONTHS = 100;

	/** What stands for a month. */
	public static int month(int year, int month) {
		return year * MONTHS + month;
	}

	/** The year of what stands for a month. */
	public static int yearOf(int month) {
		return month / MONTHS;
	}

	/** The month of what stands for a month, from 1; 0 where only the year is known. */
	public static int monthOf(int month) {
		return month % MONTHS;
	}
}
