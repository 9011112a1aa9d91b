/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import org.eclipse.osgi.util.NLS;

/** Texts of dashboards. */
public final class Messages extends NLS {

	public static String Bar_series;
	public static String Bar_text;
	public static String Board_core;
	public static String Chart_unit;
	public static String Matrix_text;
	public static String Number_before;
	public static String Number_target;
	public static String Rows_share;
	public static String Workspace_all;
	public static String Workspace_asking;
	public static String Workspace_empty;
	public static String Workspace_programme;
	public static String Workspace_refresh;
	public static String Workspace_title;
	public static String Workspace_year;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
