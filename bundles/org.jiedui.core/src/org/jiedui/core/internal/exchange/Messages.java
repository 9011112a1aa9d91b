/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.exchange;

import org.eclipse.osgi.util.NLS;

/** Sentences about files that books are written into. */
public final class Messages extends NLS {

	public static String diskFull;
	public static String fileOpen;
	public static String fileProtected;
	public static String folderMissing;
	public static String folderProtected;
	public static String isFolder;
	public static String nothingToExport;
	public static String wholeProgrammesOnly;
	public static String writingFailed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
