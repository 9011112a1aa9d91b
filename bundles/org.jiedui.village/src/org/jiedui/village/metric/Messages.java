/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.metric;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Checklists_label;
	public static String Checklists_remark;
	public static String Checklists_unit;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
