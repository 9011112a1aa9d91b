/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor. */
final class Messages extends NLS {

	public static String Editor_wrongInput;
	public static String Figures_cells;
	public static String Figures_groups;
	public static String Figures_sum;
	public static String Header_clashes;
	public static String Header_errors;
	public static String Header_errorsOnly;
	public static String Header_since;
	public static String Header_warnings;
	public static String LedgerPage_columns;
	public static String LedgerPage_createFirst;
	public static String LedgerPage_delete;
	public static String LedgerPage_duplicate;
	public static String LedgerPage_empty;
	public static String LedgerPage_export;
	public static String LedgerPage_filter;
	public static String LedgerPage_groups;
	public static String LedgerPage_new;
	public static String LedgerPage_newOf;
	public static String Loading_text;
	public static String OverviewPage_title;
	public static String Page_form;
	public static String PlanPage_createFirst;
	public static String Register_name;
	public static String Views_back;
	public static String Views_changed;
	public static String Views_delete;
	public static String Views_highlight;
	public static String Views_label;
	public static String Views_named;
	public static String Views_none;
	public static String Views_rename;
	public static String Views_save;
	public static String Views_saveAs;
	public static String Views_tip;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
