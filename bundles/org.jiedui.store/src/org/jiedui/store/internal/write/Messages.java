/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import org.eclipse.osgi.util.NLS;

/** Sentences about what cannot be written. */
final class Messages extends NLS {

	public static String impossibleText;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
