/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String windowTitle;
	public static String exit;
	public static String otherFolder;
	public static String otherFolderTitle;
	public static String folderInUseTitle;
	public static String folderInUse;
	public static String serverInUse;
	public static String openingBooks;
	public static String booksNotOpened;
	public static String tryAgain;
	public static String welcomeTitle;
	public static String welcome;
	public static String welcomeSample;
	public static String welcomeEmpty;
	public static String importSample;
	public static String samplesMissing;
	public static String lookForModules;
	public static String separator;
	public static String brokenModulesTitle;
	public static String missingModulesTitle;
	public static String missingModules;
	public static String warningTitle;

	static {
		initializeMessages("org.jiedui.app.messages", Messages.class);
	}

	private Messages() {
	}
}
