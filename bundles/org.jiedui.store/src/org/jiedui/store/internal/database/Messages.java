/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import org.eclipse.osgi.util.NLS;

/** Sentences about databases that cannot be reached. */
final class Messages extends NLS {

	static String closed;
	static String damaged;
	static String failed;
	static String inaccessible;
	static String inUseBy;
	static String inUseByUnknown;
	static String inUseHere;
	static String waitInterrupted;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
