/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import org.eclipse.osgi.util.NLS;

/** What this package says to the user. */
final class Messages extends NLS {

	public static String frozenObject;
	public static String nothingSelected;

	static {
		NLS.initializeMessages("org.jiedui.ui.internal.forms.messages", Messages.class);
	}

	private Messages() {
	}
}
