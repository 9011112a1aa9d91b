/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
public final class Messages extends NLS {

	public static String homonyms;
	public static String januaryOrOctober;
	public static String noDate;
	public static String noDay;
	public static String noValue;
	public static String period;
	public static String periodForDay;
	public static String serial;
	public static String shortened;
	public static String unknownObject;
	public static String yearAssumed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
