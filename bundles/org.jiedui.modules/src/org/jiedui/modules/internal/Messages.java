/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences about modules in the user's language. */
public final class Messages extends NLS {

	public static String alreadyThere;
	public static String because;
	public static String cancelled;
	public static String cannotBeRemoved;
	public static String doesNotFit;
	public static String failed;
	public static String noSite;
	public static String noSource;
	public static String notInstalled;
	public static String notOffered;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
