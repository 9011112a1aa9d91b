/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

/** How much time a chart shows at once. */
public enum Zoom {
	WEEK(7),
	MONTH(31),
	QUARTER(92),
	YEAR(366),
	FIVE_YEARS(1827);

	private final int days;

	Zoom(int days) {
		this.days = days;
	}

	/** How many days fit into the width of the chart. */
	public int days() {
		return days;
	}

	/** What it is called in the user's language. */
	public String label() {
		return switch (this) {
			case WEEK -> Messages.zoom_week;
			case MONTH -> Messages.zoom_month;
			case QUARTER -> Messages.zoom_quarter;
			case YEAR -> Messages.zoom_year;
			case FIVE_YEARS -> Messages.zoom_fiveYears;
		};
	}
}
