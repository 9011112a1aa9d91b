/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.passwords;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String title;
	public static String question;
	public static String password;
	public static String keep;
	public static String open;
	public static String keeping;
	public static String notKept;

	static {
		initializeMessages("org.jiedui.app.passwords.messages", Messages.class);
	}

	private Messages() {
	}
}
