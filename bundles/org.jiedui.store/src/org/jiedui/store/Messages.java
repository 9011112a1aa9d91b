/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import org.eclipse.osgi.util.NLS;

/** Sentences about places. */
final class Messages extends NLS {

	public static String badAddress;
	public static String changingCopy;
	public static String endMissing;
	public static String keepingCopy;
	public static String newestBackup;
	public static String noBooks;
	public static String noPassword;
	public static String notEncrypted;
	public static String serverBacksUp;
	public static String serverEncrypts;
	public static String serverRepairs;
	public static String serverRestores;
	public static String shortPassword;
	public static String unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
