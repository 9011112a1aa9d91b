/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String hint;
	public static String empty;
	public static String nothingFound;
	public static String found;
	public static String foundMore;
	public static String searching;
	public static String register;
	public static String columnName;
	public static String columnKind;
	public static String columnProgramme;
	public static String columnExcerpt;

	static {
		initializeMessages("org.jiedui.ui.views.search.messages", Messages.class);
	}

	private Messages() {
	}
}
