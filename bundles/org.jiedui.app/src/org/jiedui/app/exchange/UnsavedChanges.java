/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.prompts.UserPrompts;

/** Asks what becomes of changes that are not saved when books are exported: a file has only what is saved. UI thread only. */
final class UnsavedChanges {

	private final UserPrompts prompts;

	UnsavedChanges(UserPrompts prompts) {
		this.prompts = prompts;
	}

	/**
	 * Saves the changes where the user wants them in the file.
	 *
	 * @return whether to go on; false also when the changes could not be saved, which the user knows then
	 */
	boolean settle(OpenBooks books) {
		if (!books.isDirty()) {
			return true;
		}
		int choice = prompts.choose(NLS.bind(Messages.exportTitle, books.name()), NLS.bind(Messages.exportUnsaved, books.name()),
				List.of(Messages.exportSave, Messages.exportAsSaved, Messages.exportCancel)).orElse(2);
		return switch (choice) {
			case 0 -> save(books);
			case 1 -> true;
			default -> false;
		};
	}

	private boolean save(OpenBooks books) {
		IStatus status = books.save("", new NullProgressMonitor());
		if (!status.isOK() && status.getSeverity() != IStatus.CANCEL) {
			prompts.fail(NLS.bind(Messages.exportTitle, books.name()), status.getMessage(), status.getException());
		}
		return status.isOK();
	}
}
