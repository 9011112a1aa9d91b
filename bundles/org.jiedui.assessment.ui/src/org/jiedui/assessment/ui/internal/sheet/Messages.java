/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Column_assumedPoints;
	public static String Column_assumedValue;
	public static String Column_computed;
	public static String Column_deduction;
	public static String Column_label;
	public static String Column_own;
	public static String Column_points;
	public static String Column_remarks;
	public static String Column_share;
	public static String Column_superior;
	public static String Column_value;
	public static String Column_weight;
	public static String Desk_elsewhere;
	public static String Desk_enter;
	public static String Desk_record;
	public static String Desk_refused;
	public static String Desk_state;
	public static String Desk_takeOver;
	public static String Editing_number;
	public static String Editing_numberIn;
	public static String Editing_points;
	public static String Editor_computing;
	public static String Editor_copy;
	public static String Editor_finding;
	public static String Editor_form;
	public static String Editor_gone;
	public static String Editor_loading;
	public static String Editor_noSystem;
	public static String Editor_title;
	public static String Editor_wrongInput;
	public static String Evidence_add;
	public static String Evidence_assumed;
	public static String Evidence_counted;
	public static String Evidence_detail;
	public static String Evidence_document;
	public static String Evidence_entered;
	public static String Evidence_errors;
	public static String Evidence_figure;
	public static String Evidence_kind;
	public static String Evidence_metric;
	public static String Evidence_named;
	public static String Evidence_none;
	public static String Evidence_select;
	public static String Evidence_table;
	public static String Evidence_target;
	public static String Evidence_targetsReached;
	public static String Evidence_tasksDone;
	public static String Evidence_title;
	public static String Evidence_what;
	public static String Header_assumed;
	public static String Header_kept;
	public static String Header_missing;
	public static String Header_notKept;
	public static String Header_outdated;
	public static String Header_ranking;
	public static String Header_rankingText;
	public static String Header_record;
	public static String Header_recordText;
	public static String Header_reset;
	public static String Header_state;
	public static String Header_system;
	public static String Header_takeOver;
	public static String Header_takeOverText;
	public static String Header_total;
	public static String Header_unsaved;
	public static String Header_year;
	public static String Open_noProgramme;
	public static String Open_title;
	public static String Text_gradeOpen;
	public static String Tree_assume;
	public static String Tree_name;

	static {
		initializeMessages("org.jiedui.assessment.ui.internal.sheet.messages", Messages.class);
	}

	private Messages() {
	}
}
