/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.delete;

import org.eclipse.osgi.util.NLS;

/** Texts of the question before a deletion. */
final class Messages extends NLS {

	public static String Deletion_job;
	public static String Deletion_many;
	public static String Deletion_more;
	public static String Deletion_one;
	public static String Deletion_parts;
	public static String Deletion_references;
	public static String Deletion_title;
	public static String Deletion_verb;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
