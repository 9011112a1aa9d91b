/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String counted;
	public static String duplicate;
	public static String enterpriseMissing;
	public static String kind;
	public static String partyGone;
	public static String repeated;
	public static String shape;
	public static String sideMissing;
	public static String unnamed;
	public static String villageMissing;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
