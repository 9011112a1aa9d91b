/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of the overview. */
public final class Messages extends NLS {

	public static String Attention_all;
	public static String Attention_checking;
	public static String Attention_none;
	public static String Overview_attention;
	public static String Overview_exchanges;
	public static String Overview_pairings;
	public static String Overview_projects;
	public static String Overview_tasks;
	public static String Pairings_all;
	public static String Pairings_none;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
