/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String title;
	public static String question;
	public static String object;
	public static String field;
	public static String fieldWithUnit;
	public static String base;
	public static String mine;
	public static String theirs;
	public static String allMine;
	public static String allTheirs;
	public static String save;
	public static String none;
	public static String place;
	public static String whole;
	public static String delete;
	public static String keepMine;
	public static String keepTheirs;
	public static String impossible;
	public static String decide;

	static {
		initializeMessages("org.jiedui.ui.internal.clashes.messages", Messages.class);
	}

	private Messages() {
	}
}
