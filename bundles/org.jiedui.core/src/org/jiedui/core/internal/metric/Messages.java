/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Exchanges_label;
	public static String Exchanges_remark;
	public static String Exchanges_unit;
	public static String Pairings_label;
	public static String Pairings_remark;
	public static String Pairings_unit;
	public static String Projects_label;
	public static String Projects_remark;
	public static String Projects_unit;
	public static String Tasks_label;
	public static String Tasks_remark;
	public static String Tasks_unit;
	public static String Training_label;
	public static String Training_remark;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
