/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String allocated;
	public static String appropriated;
	public static String asOf;
	public static String denominator;
	public static String drawn;
	public static String formCash;
	public static String formInKind;
	public static String goods;
	public static String level;
	public static String ratio;
	public static String spent;
	public static String together;
	public static String valuation;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
