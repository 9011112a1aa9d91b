/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
public final class Messages extends NLS {

	public static String columnLeft;
	public static String computedColumn;
	public static String headingRow;
	public static String mappingClass;
	public static String mappingColumn;
	public static String mappingHeadings;
	public static String mappingSkips;
	public static String maskedColumn;
	public static String namesUnknown;
	public static String noColumns;
	public static String noField;
	public static String noHead;
	public static String otherBooks;
	public static String otherCurrency;
	public static String remarkRow;
	public static String rowNumbers;
	public static String sumRow;
	public static String unitAssumed;
	public static String valuesDiffer;
	public static String valuesDoubtful;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
