/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.reconciliation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String column_basis;
	public static String column_booked;
	public static String column_claimed;
	public static String column_difference;
	public static String column_indicator;
	public static String column_period;
	public static String column_share;
	public static String column_sources;
	public static String column_unit;
	public static String column_verdict;
	public static String empty;
	public static String noProgramme;
	public static String nothingDiffers;
	public static String onlyDiffering;
	public static String reading;
	public static String showLedger;
	public static String showSource;
	public static String sourceAndMore;
	public static String summary;
	public static String tableName;
	public static String unsaved;

	static {
		initializeMessages("org.jiedui.evidence.ui.internal.reconciliation.messages", Messages.class);
	}

	private Messages() {
	}
}
