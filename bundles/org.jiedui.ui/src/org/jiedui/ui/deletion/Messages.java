/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.deletion;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String lookingUp;
	public static String title;
	public static String question;
	public static String questionWithParts;
	public static String questionSeveral;
	public static String referred;
	public static String referredByMore;
	public static String frozen;
	public static String columnObject;
	public static String columnField;
	public static String delete;

	static {
		initializeMessages("org.jiedui.ui.deletion.messages", Messages.class);
	}

	private Messages() {
	}
}
