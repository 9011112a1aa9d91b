/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String allYears;
	public static String byParty;
	public static String byPerson;
	public static String cellDelivered;
	public static String cellMissing;
	public static String cellNotYet;
	public static String cellReturned;
	public static String columnDue;
	public static String columnLeft;
	public static String columnParty;
	public static String columnPlan;
	public static String columnProgramme;
	public static String columnResponsible;
	public static String columnTask;
	public static String dueToday;
	public static String empty;
	public static String group;
	public static String groupOnTime;
	public static String hint;
	public static String late;
	public static String left;
	public static String milestone;
	public static String month;
	public static String noDeliveries;
	public static String noPerson;
	public static String nobody;
	public static String onlyOwn;
	public static String own;
	public static String ownUnknown;
	public static String pageDays;
	public static String pageDescription;
	public static String pageOn;
	public static String pageOwn;
	public static String reading;
	public static String refresh;
	public static String reminderBoth;
	public static String reminderLate;
	public static String reminderLink;
	public static String reminderMore;
	public static String reminderSoon;
	public static String reminderTitle;
	public static String summary;

	static {
		initializeMessages("org.jiedui.ui.views.followup.messages", Messages.class);
	}

	private Messages() {
	}
}
