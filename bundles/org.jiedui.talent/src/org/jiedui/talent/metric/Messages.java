/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.metric;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Quota_label;
	public static String Quota_remark;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
