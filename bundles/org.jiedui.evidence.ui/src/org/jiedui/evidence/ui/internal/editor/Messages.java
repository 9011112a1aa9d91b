/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String column_asOf;
	public static String column_basis;
	public static String column_indicator;
	public static String column_qualifier;
	public static String column_state;
	public static String column_text;
	public static String column_unit;
	public static String column_value;
	public static String correct_hint;
	public static String createNothing;
	public static String createTitle;
	public static String created;
	public static String decided;
	public static String documentGone;
	public static String figure_line;
	public static String filter_all;
	public static String filter_context;
	public static String filter_figures;
	public static String filter_name;
	public static String filter_open;
	public static String findings_all;
	public static String findings_name;
	public static String findings_checking;
	public static String findings_none;
	public static String findings_noneAtAll;
	public static String findings_of;
	public static String findings_others;
	public static String findings_suggestion;
	public static String header_checked;
	public static String header_findings;
	public static String header_none;
	public static String header_open;
	public static String linkTitle;
	public static String loading;
	public static String noEntry;
	public static String noneLeft;
	public static String severity_error;
	public static String severity_info;
	public static String severity_warning;
	public static String showEntryTitle;
	public static String state_repetition;
	public static String table_name;
	public static String text_damaged;
	public static String text_furniture;
	public static String text_name;
	public static String text_repaired;
	public static String text_repetition;
	public static String wrongInput;

	static {
		initializeMessages("org.jiedui.evidence.ui.internal.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
