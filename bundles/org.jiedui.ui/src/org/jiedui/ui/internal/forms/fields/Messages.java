/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import org.eclipse.osgi.util.NLS;

/** What this package says to the user. */
final class Messages extends NLS {

	public static String add;
	public static String addFirst;
	public static String clearReference;
	public static String frozenField;
	public static String goToReference;
	public static String moveDown;
	public static String moveUp;
	public static String openCalendar;
	public static String openEntry;
	public static String remove;
	public static String showChoices;
	public static String typeToFind;
	public static String unknownName;

	static {
		NLS.initializeMessages("org.jiedui.ui.internal.forms.fields.messages", Messages.class);
	}

	private Messages() {
	}
}
