/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * The file of a workbook, as it was chosen in a dialog: the ending may be left out.
 *
 * @param chosen what the dialog gave
 */
record SheetFile(String chosen) {

	/** How files of workbooks end. */
	static final String ENDING = ".xlsx";

	private boolean isComplete() {
		return chosen.toLowerCase(Locale.ROOT).endsWith(ENDING);
	}

	/** With the ending of a workbook. */
	Path path() {
		return Path.of(isComplete() ? chosen : chosen + ENDING);
	}

	/** The file to be written; empty where the user keeps the one that is there. The dialog asked about what was typed, not about the whole name. */
	Optional<Path> toWrite(UserPrompts prompts, String title) {
		return Optional.of(path()).filter(file -> isComplete() || Files.notExists(file)
				|| prompts.confirm(title, NLS.bind(Messages.exists, file), Messages.replace));
	}
}
