/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String openWorkspace;
	static String readProgrammes;
	static String readBooks;
	static String readChanges;
	static String createProgramme;
	static String createdProgramme;
	static String register;
	static String programme;
	static String saving;
	static String saveFailed;
	static String saveConflict;
	static String saveConflictUnnamed;
	static String listSeparator;

	static {
		initializeMessages("org.jiedui.ui.internal.books.messages", Messages.class);
	}

	private Messages() {
	}
}
