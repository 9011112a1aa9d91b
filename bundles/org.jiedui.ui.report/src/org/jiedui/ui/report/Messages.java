/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.report;

import org.eclipse.osgi.util.NLS;

/** What the dialog and the job say. */
final class Messages extends NLS {

	public static String all;
	public static String browse;
	public static String chinese;
	public static String close;
	public static String create;
	public static String done;
	public static String doneOne;
	public static String english;
	public static String file;
	public static String folder;
	public static String format;
	public static String language;
	public static String message;
	public static String month;
	public static String noFile;
	public static String noFolder;
	public static String noProgramme;
	public static String noTemplate;
	public static String notWritable;
	public static String open;
	public static String programmes;
	public static String replace;
	public static String replaceOne;
	public static String replaceSeveral;
	public static String template;
	public static String title;
	public static String writing;
	public static String wrongEnding;
	public static String year;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
