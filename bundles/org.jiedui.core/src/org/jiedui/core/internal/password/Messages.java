/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.password;

import org.eclipse.osgi.util.NLS;

/** Sentences about the secure storage. */
final class Messages extends NLS {

	public static String noSecureStorage;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
