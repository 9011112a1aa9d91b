/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.ranking;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Column_before;
	public static String Column_change;
	public static String Column_grade;
	public static String Column_missing;
	public static String Column_programme;
	public static String Column_rank;
	public static String Column_share;
	public static String Column_state;
	public static String Column_toBest;
	public static String Column_total;
	public static String Ranking_copy;
	public static String Ranking_copyAll;
	public static String Ranking_empty;
	public static String Ranking_gradeOpen;
	public static String Ranking_noProgramme;
	public static String Ranking_noSystem;
	public static String Ranking_notAssessed;
	public static String Ranking_open;
	public static String Ranking_reading;
	public static String Ranking_refresh;
	public static String Ranking_summary;
	public static String Ranking_system;
	public static String Ranking_table;
	public static String Ranking_year;

	static {
		initializeMessages("org.jiedui.assessment.ui.internal.ranking.messages", Messages.class);
	}

	private Messages() {
	}
}
