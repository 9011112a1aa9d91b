/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.claims;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String column_document;
	public static String column_number;
	public static String column_state;
	public static String column_text;
	public static String column_unit;
	public static String column_value;
	public static String command;
	public static String none;
	public static String ofNumber;
	public static String openSource;
	public static String reading;
	public static String selectEntry;
	public static String show;
	public static String showInSource;
	public static String sourcesOf;
	public static String title;

	static {
		initializeMessages("org.jiedui.evidence.ui.internal.claims.messages", Messages.class);
	}

	private Messages() {
	}
}
