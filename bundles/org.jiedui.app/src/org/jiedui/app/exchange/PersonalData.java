/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.exchange.PersonalKinds;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;
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
		Labels labels = new Labels(Locale.getDefault());
		List<String> kinds = new PersonalKinds(new ModelPackages(EPackage.Registry.INSTANCE).all()).labels(labels);
		String question = NLS.bind(Messages.personalQuestion, String.join(Messages.personalSeparator, kinds));
		int choice = prompts.choose(title, question, List.of(Messages.personalMasked, Messages.personalShown, Messages.exportCancel)).orElse(2);
		return choice == 2 ? Optional.empty() : Optional.of(choice == 1);
	}
}
