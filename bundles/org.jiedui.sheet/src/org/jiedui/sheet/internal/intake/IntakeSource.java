/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.workspace.Workspace;

/**
 * Whence and whither.
 *
 * @param workspace the books
 * @param file is read
 * @param rejects a workbook to be written with the rows that are refused, or null
 * @param message why, for the history
 */
record IntakeSource(Workspace workspace, Path file, Path rejects, String message) {

	IntakeSource {
		message = message == null || message.isBlank() ? NLS.bind(Messages.commitMessage, file.getFileName()) : message;
	}
}
