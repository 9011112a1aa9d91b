/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String award;
	public static String magnitude;
	public static String open;
	public static String ruleInForce;
	public static String sale;
	public static String unit;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
