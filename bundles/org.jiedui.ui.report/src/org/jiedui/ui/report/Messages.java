/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.report;

import org.eclipse.osgi.util.NLS;

/** What the dialog and the job say. */
final class Messages extends NLS {

	static String browse;
	static String chinese;
	static String close;
	static String create;
	static String done;
	static String doneOne;
	static String english;
	static String file;
	static String folder;
	static String format;
	static String language;
	static String message;
	static String month;
	static String noFile;
	static String noFolder;
	static String noProgramme;
	static String noTemplate;
	static String open;
	static String programmes;
	static String template;
	static String title;
	static String writing;
	static String wrongEnding;
	static String year;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
