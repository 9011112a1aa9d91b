/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String choice;
	public static String choiceUnit;
	public static String funnel;
	public static String future;
	public static String maximum;
	public static String minimum;
	public static String order;
	public static String pattern;
	public static String required;
	public static String unitMissing;
	public static String valueMissing;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
