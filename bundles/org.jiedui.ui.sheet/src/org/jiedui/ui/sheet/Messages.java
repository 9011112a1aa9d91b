/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String files;
	public static String importing;
	public static String imported;
	public static String counts;
	public static String refused;
	public static String refusedInto;
	public static String revertible;
	public static String close;
	public static String showHistory;
	public static String openRejects;

	static {
		initializeMessages("org.jiedui.ui.sheet.messages", Messages.class);
	}

	private Messages() {
	}
}
