/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String unexpected;

	static {
		initializeMessages("org.jiedui.ui.books.messages", Messages.class);
	}

	private Messages() {
	}
}
