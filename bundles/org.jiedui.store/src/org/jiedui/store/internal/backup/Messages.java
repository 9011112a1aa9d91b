/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import org.eclipse.osgi.util.NLS;

/** Sentences about copies of the books. */
final class Messages extends NLS {

	public static String busy;
	public static String damaged;
	public static String exists;
	public static String newer;
	public static String noBackup;
	public static String noDaily;
	public static String noRoom;
	public static String noRoomForCopy;
	public static String noRoomIn;
	public static String noServerCopy;
	public static String noServerCopyToPurge;
	public static String notEmpty;
	public static String notWritten;
	public static String oldCopiesStay;
	public static String unreadable;
	public static String useless;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
