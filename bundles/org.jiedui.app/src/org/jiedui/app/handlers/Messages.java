/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String undo;
	public static String undoStep;
	public static String redo;
	public static String redoStep;
	public static String revertTitle;
	public static String revertQuestion;
	public static String revertVerb;
	public static String newProgrammeTitle;
	public static String newProgrammeQuestion;
	public static String nameMissing;
	public static String nameTaken;
	public static String languageTitle;
	public static String languageQuestion;
	public static String restart;

	static {
		initializeMessages("org.jiedui.app.handlers.messages", Messages.class);
	}

	private Messages() {
	}
}
