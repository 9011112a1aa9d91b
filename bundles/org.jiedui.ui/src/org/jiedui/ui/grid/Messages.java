/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String columnKind;
	public static String columnOwner;
	public static String lookAccent;
	public static String lookBad;
	public static String lookGood;
	public static String lookMuted;
	public static String lookWarning;
	public static String pagedArranging;
	public static String pagedSummary;

	static {
		NLS.initializeMessages("org.jiedui.ui.grid.messages", Messages.class);
	}

	private Messages() {
	}
}
