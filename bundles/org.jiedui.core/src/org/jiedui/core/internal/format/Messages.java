/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String choiceAmbiguous;
	public static String dayExpected;
	public static String literalExpected;
	public static String moneyExpected;
	public static String numberExpected;
	public static String objectAmbiguous;
	public static String objectUnknown;
	public static String partialDateExpected;
	public static String plainNumberExpected;
	public static String unitExtra;
	public static String unitOther;
	public static String valueExpected;
	public static String wholeNumberExpected;
	public static String yesOrNoExpected;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
