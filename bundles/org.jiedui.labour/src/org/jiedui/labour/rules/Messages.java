/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String asOf;
	public static String employers;
	public static String fair;
	public static String poor;
	public static String posts;
	public static String snapshots;
	public static String until;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
