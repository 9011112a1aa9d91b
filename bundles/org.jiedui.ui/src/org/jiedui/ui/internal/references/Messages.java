/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.references;

import org.eclipse.osgi.util.NLS;

/** What this package says to the user. */
public final class Messages extends NLS {

	public static String choose;
	public static String chooseText;
	public static String chooseTitle;
	public static String ended;
	public static String failedQuery;
	public static String nothingFound;
	public static String search;
	public static String searching;

	static {
		NLS.initializeMessages("org.jiedui.ui.internal.references.messages", Messages.class);
	}

	private Messages() {
	}
}
