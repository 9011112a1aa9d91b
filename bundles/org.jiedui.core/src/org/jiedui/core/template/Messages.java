/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.template;

import org.eclipse.osgi.util.NLS;

/** Sentences about templates. */
public final class Messages extends NLS {

	public static String missing;
	public static String twice;
	public static String unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
