/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the user's language. */
final class Messages extends NLS {

	public static String badModel;
	public static String damaged;
	public static String malformed;
	public static String needsNewer;
	public static String needsOlder;
	public static String needsOther;
	public static String noClass;
	public static String noFile;
	public static String noPackage;
	public static String otherChecksum;
	public static String otherUri;
	public static String sameClass;
	public static String sameLedger;
	public static String sameModel;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
