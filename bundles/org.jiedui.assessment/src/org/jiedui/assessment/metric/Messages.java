/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.metric;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Total_grade;
	public static String Total_label;
	public static String Total_open;
	public static String Total_year;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
