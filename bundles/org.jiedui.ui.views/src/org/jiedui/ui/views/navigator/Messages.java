/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String filterHint;
	public static String groupWithoutValue;
	public static String groupYear;
	public static String loading;
	public static String failed;
	public static String register;
	public static String empty;
	public static String createFirst;
	public static String collapseAll;
	public static String linkWithEditor;
	public static String booksNotRead;

	static {
		initializeMessages("org.jiedui.ui.views.navigator.messages", Messages.class);
	}

	private Messages() {
	}
}
