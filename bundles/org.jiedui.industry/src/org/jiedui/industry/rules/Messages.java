/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String invested;
	public static String paid;
	public static String payouts;
	public static String planted;
	public static String profit;
	public static String scheme;
	public static String shares;
	public static String tenants;
	public static String unused;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
