/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.util.List;
import java.util.Optional;

import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.ui.prompts.UserPrompts;

/** Asks what becomes of personal data in a file that is made for people to hand on. UI thread only. */
final class PersonalData {

	private final UserPrompts prompts;

	PersonalData(UserPrompts prompts) {
		this.prompts = prompts;
	}

	/** Whether personal data are to be in the file as they are; empty when the user would rather have no file. */
	Optional<Boolean> wanted(String title, FileExporter exporter) {
		if (!exporter.isForPeople()) {
			return Optional.of(true);
		}
		int choice = prompts.choose(title, Messages.personalQuestion, List.of(Messages.personalMasked, Messages.personalShown, Messages.exportCancel))
				.orElse(2);
		return choice == 2 ? Optional.empty() : Optional.of(choice == 1);
	}
}
