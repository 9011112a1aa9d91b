/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Command_add;
	public static String Command_addSeveral;
	public static String Command_cut;
	public static String Command_delete;
	public static String Command_deleteSeveral;
	public static String Command_keepMine;
	public static String Command_paste;
	public static String Command_takeTheirs;
	public static String Reading_interrupted;
	public static String Refused_frozen;
	public static String Refused_frozenBy;
	public static String Refused_home;
	public static String Refused_period;
	public static String Refused_plan;
	public static String Refused_removal;
	public static String Refused_removalBy;
	public static String Refused_removalPlan;
	public static String Refused_steps;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
