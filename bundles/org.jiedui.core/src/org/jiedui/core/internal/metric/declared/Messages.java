/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String comma;
	public static String largest;
	public static String now;
	public static String semicolon;
	public static String since;
	public static String undated;
	public static String until;
	public static String whole;
	public static String year;
	public static String years;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
