/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String checklist;
	public static String checklistItem;
	public static String checklistKnown;
	public static String checklists;
	public static String checklistsKnown;
	public static String head;
	public static String household;
	public static String items;
	public static String model;
	public static String separator;
	public static String visited;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
