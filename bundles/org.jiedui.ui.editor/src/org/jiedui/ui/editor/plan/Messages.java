/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import org.eclipse.osgi.util.NLS;

/** Texts of the page of a plan. */
final class Messages extends NLS {

	public static String chart_noTask;
	public static String columns_targets;
	public static String dates_change;
	public static String desk_amendQuestion;
	public static String desk_branchQuestion;
	public static String desk_closeQuestion;
	public static String desk_copyQuestion;
	public static String desk_copyTitle;
	public static String desk_freezeQuestion;
	public static String desk_missing;
	public static String desk_returnQuestion;
	public static String desk_rulesReading;
	public static String desk_rulesUnread;
	public static String desk_yearWrong;
	public static String header_choose;
	public static String moves_down;
	public static String moves_indent;
	public static String moves_move;
	public static String moves_outdent;
	public static String moves_up;
	public static String output_noJob;
	public static String output_notWritten;
	public static String output_picture;
	public static String output_print;
	public static String review_all;
	public static String review_asSubmitted;
	public static String review_close;
	public static String review_compareQuestion;
	public static String review_compareTitle;
	public static String review_neverSubmitted;
	public static String review_noOther;
	public static String review_now;
	public static String review_reading;
	public static String review_same;
	public static String review_summary;
	public static String review_title;
	public static String review_what;
	public static String state_amending;
	public static String state_grace;
	public static String text_approved;
	public static String text_dates;
	public static String text_late;
	public static String text_milestone;
	public static String text_progress;
	public static String text_reached;
	public static String text_separator;
	public static String tools_copyBranch;
	public static String tools_down;
	public static String tools_fit;
	public static String tools_foldAll;
	public static String tools_indent;
	public static String tools_insert;
	public static String tools_outdent;
	public static String tools_picture;
	public static String tools_print;
	public static String tools_subtask;
	public static String tools_today;
	public static String tools_up;
	public static String tools_zoom;
	public static String tools_zoomIn;
	public static String tools_zoomOut;
	public static String verb_amend;
	public static String verb_approve;
	public static String verb_changes;
	public static String verb_closeAmendment;
	public static String verb_compare;
	public static String verb_copy;
	public static String verb_freeze;
	public static String verb_return;
	public static String verb_submit;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
