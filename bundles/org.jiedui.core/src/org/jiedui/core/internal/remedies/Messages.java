/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import org.eclipse.osgi.util.NLS;

/** What the quick fixes call what they do. */
public final class Messages extends NLS {

	public static String clear;
	public static String positive;
	public static String set;
	public static String setBoth;
	public static String setOf;
	public static String swap;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
