/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.create;

import org.eclipse.osgi.util.NLS;

/** Texts of what makes new objects. */
final class Messages extends NLS {

	public static String duplicate;
	public static String templatesBroken;
	public static String templatesBrokenTitle;
	public static String templatesNew;
	public static String templatesParts;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
