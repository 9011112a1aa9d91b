/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String amending;
	public static String comma;
	public static String command;
	public static String lastState;
	public static String noMetric;
	public static String noFigure;
	public static String notAllowed;
	public static String notAmending;
	public static String notFrozen;
	public static String or;
	public static String otherUnit;
	public static String reasonMissing;
	public static String sheetForeign;
	public static String sheetGiven;
	public static String sheetRow;
	public static String wrongState;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
