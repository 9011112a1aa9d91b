/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import org.eclipse.osgi.util.NLS;

/** What the tiles are called. */
final class Messages extends NLS {

	public static String Attention_lateProjects;
	public static String Attention_lateTasks;
	public static String Attention_plans;
	public static String Attention_reports;
	public static String Attention_soon;
	public static String Attention_title;
	public static String Attention_undelivered;
	public static String Coverage_helpers;
	public static String Coverage_recipients;
	public static String Coverage_title;
	public static String Exchanges_title;
	public static String Exchanges_unit;
	public static String Pairings_inForce;
	public static String Projects_going;
	public static String Title_by;
	public static String Title_byYear;
	public static String Title_noYear;
	public static String Title_ofYear;
	public static String Title_with;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
