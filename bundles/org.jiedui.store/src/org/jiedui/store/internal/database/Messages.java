/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import org.eclipse.osgi.util.NLS;

/** Sentences about databases that cannot be reached. */
final class Messages extends NLS {

	public static String closed;
	public static String damaged;
	public static String failed;
	public static String inaccessible;
	public static String inUseBy;
	public static String inUseByUnknown;
	public static String inUseHere;
	public static String keptOut;
	public static String savedByOther;
	public static String serverReadOnly;
	public static String uncertain;
	public static String unreachable;
	public static String waitInterrupted;
	public static String wrongPassword;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
