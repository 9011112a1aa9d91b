/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
public final class Messages extends NLS {

	public static String damaged;
	public static String empty;
	public static String encrypted;
	public static String largeFile;
	public static String longText;
	public static String macros;
	public static String manyCells;
	public static String manyColumns;
	public static String manyFormulas;
	public static String manyMerges;
	public static String manyParts;
	public static String manyRows;
	public static String manySheets;
	public static String manyTexts;
	public static String noSheets;
	public static String noText;
	public static String noWorkbook;
	public static String oldFormat;
	public static String tooLarge;
	public static String unpacksTooMuch;
	public static String unreadable;
	public static String unsafe;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
