/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.remedies;

import org.eclipse.osgi.util.NLS;

/** Texts of the menu of quick fixes. */
public final class Messages extends NLS {

	public static String noRemedy;
	public static String nothingWrong;
	public static String severalAlike;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
