/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String importTitle;
	public static String importing;
	public static String importReason;
	public static String importFailed;
	public static String importTaken;
	public static String importTakenSeparator;
	public static String importCopy;
	public static String importable;
	public static String importUnknownKind;
	public static String exportTitle;
	public static String exportUnsaved;
	public static String exportSave;
	public static String exportAsSaved;
	public static String exportCancel;
	public static String exporting;
	public static String exportingRows;
	public static String exportedRows;
	public static String exportRowsTitle;
	public static String textFiles;
	public static String openFile;
	public static String close;
	public static String exportUnknownKind;
	public static String personalQuestion;
	public static String personalMasked;
	public static String personalSeparator;
	public static String personalShown;
	public static String workbooks;
	public static String programmeFiles;
	public static String allFiles;

	static {
		initializeMessages("org.jiedui.app.exchange.messages", Messages.class);
	}

	private Messages() {
	}
}
