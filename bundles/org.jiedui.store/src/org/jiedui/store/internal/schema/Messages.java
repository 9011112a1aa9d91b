/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import org.eclipse.osgi.util.NLS;

/** What is said while tables are made. */
final class Messages extends NLS {

	public static String changedTables;
	public static String featureMap;
	public static String newer;
	public static String preparingTables;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
