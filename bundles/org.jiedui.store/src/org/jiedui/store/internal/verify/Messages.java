/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import org.eclipse.osgi.util.NLS;

/** Sentences about what is wrong in the tables. */
final class Messages extends NLS {

	public static String circle;
	public static String classNumber;
	public static String container;
	public static String gap;
	public static String head;
	public static String history;
	public static String journal;
	public static String list;
	public static String lost;
	public static String nothing;
	public static String number;
	public static String otherPart;
	public static String part;
	public static String reference;
	public static String removed;
	public static String root;
	public static String setting;
	public static String slot;
	public static String total;
	public static String unknownPart;
	public static String value;
	public static String version;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
