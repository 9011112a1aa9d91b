/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String openWorkspace;
	public static String readProgrammes;
	public static String readBooks;
	public static String readChanges;
	public static String createProgramme;
	public static String createdProgramme;
	public static String register;
	public static String programme;
	public static String saving;
	public static String saveFailed;
	public static String saveNotLegal;
	public static String saveOvertaken;
	public static String stepFailed;
	public static String stepFailedReason;

	static {
		initializeMessages("org.jiedui.ui.internal.books.messages", Messages.class);
	}

	private Messages() {
	}
}
