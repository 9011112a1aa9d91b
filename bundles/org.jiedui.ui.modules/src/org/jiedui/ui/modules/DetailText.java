/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.modules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleRow;
import org.jiedui.modules.ObjectCounts;

/**
 * What is told of the module that is selected in the list. Any thread.
 *
 * @param labels the user's language
 */
record DetailText(Labels labels) {

	/** Some lines. */
	String of(ModuleRow row) {
		List<String> lines = new ArrayList<>();
		row.module().ifPresent(module -> {
			if (!module.description().isEmpty()) {
				lines.add(module.description());
			}
			lines.add(version(module, row));
			if (row.replaces().isPresent() && !module.news().isEmpty()) {
				lines.add(NLS.bind(Messages.details_news, module.news()));
			}
		});
		row.kept().ifPresent(kept -> lines.add(NLS.bind(Messages.details_kept, kept.id())));
		row.counts().ifPresent(counts -> lines
				.add(counts.isEmpty() ? Messages.details_noData : NLS.bind(Messages.details_data, new ObjectCounts(labels).say(counts))));
		return String.join("\n", lines);
	}

	private static String version(Module module, ModuleRow row) {
		String said = module.provider().isEmpty() ? NLS.bind(Messages.details_version, module.id(), module.version())
				: NLS.bind(Messages.details_versionOf, new Object[] { module.id(), module.version(), module.provider() });
		return row.replaces().map(installed -> NLS.bind(Messages.details_replaces, said, installed)).orElse(said);
	}
}
