/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.amounts;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String about;
	public static String atLeast;
	public static String atMost;
	public static String less;
	public static String more;
	public static String nearly;

	static {
		initializeMessages("org.jiedui.evidence.ui.internal.amounts.messages", Messages.class);
	}

	private Messages() {
	}
}
