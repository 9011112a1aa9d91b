/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import org.eclipse.osgi.util.NLS;

/** Sentences about modules that changed. */
final class Messages extends NLS {

	public static String classTaken;
	public static String featureTaken;
	public static String newerModule;
	public static String newerNames;
	public static String stepFailed;
	public static String stepMissing;
	public static String typeChanged;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
