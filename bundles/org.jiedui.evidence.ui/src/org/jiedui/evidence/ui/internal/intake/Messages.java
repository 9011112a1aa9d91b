/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.intake;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String add;
	public static String browse;
	public static String browseTitle;
	public static String dateHint;
	public static String everyFile;
	public static String failedTitle;
	public static String fileHint;
	public static String fileMissing;
	public static String fileUnreadable;
	public static String fromFile;
	public static String fromText;
	public static String message;
	public static String noDate;
	public static String noFile;
	public static String noName;
	public static String noProgramme;
	public static String noText;
	public static String programme;
	public static String readableFiles;
	public static String reading;
	public static String task_books;
	public static String task_figures;
	public static String task_text;
	public static String title;

	static {
		initializeMessages("org.jiedui.evidence.ui.internal.intake.messages", Messages.class);
	}

	private Messages() {
	}
}
