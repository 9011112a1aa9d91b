/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String kind;
	public static String overlap;
	public static String person;
	public static String post;
	public static String quota;
	public static String quotas;
	public static String side;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
