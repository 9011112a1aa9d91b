/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import org.eclipse.osgi.util.NLS;

/** Texts of charts. */
final class Messages extends NLS {

	public static String axis_month;
	public static String axis_quarter;
	public static String axis_week;
	public static String axis_year;
	public static String axis_yearAndMonth;
	public static String drag_dates;
	public static String print_page;
	public static String speech_chart;
	public static String speech_help;
	public static String zoom_fiveYears;
	public static String zoom_month;
	public static String zoom_quarter;
	public static String zoom_week;
	public static String zoom_year;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
