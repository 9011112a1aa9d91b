/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String title;
	public static String titleWithCount;
	public static String summary;
	public static String empty;
	public static String errors;
	public static String warnings;
	public static String hints;
	public static String showErrors;
	public static String showWarnings;
	public static String showHints;
	public static String checking;
	public static String columnMessage;
	public static String columnObject;
	public static String columnField;
	public static String columnProgramme;

	static {
		initializeMessages("org.jiedui.ui.views.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
