/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.complaints;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String text;
	public static String title;

	static {
		initializeMessages("org.jiedui.assessment.ui.internal.complaints.messages", Messages.class);
	}

	private Messages() {
	}
}
