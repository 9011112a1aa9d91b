/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.lifecycle;

import org.eclipse.osgi.util.NLS;

/** Texts that people read, in their language. */
final class Messages extends NLS {

	public static String steps;
	public static String stepsAndCommand;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
