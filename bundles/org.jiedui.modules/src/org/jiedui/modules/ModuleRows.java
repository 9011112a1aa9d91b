/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.Version;

/**
 * Makes the rows of the list of modules. Asks the database: not for the UI thread.
 *
 * @param data how much the books hold
 */
public record ModuleRows(ModuleData data) {

	/** The modules that are installed, then what a source offers besides, then those of which only data are there. */
	public List<ModuleRow> of(List<Module> installed, List<Module> offered) {
		List<ModuleRow> rows = new ArrayList<>();
		installed.forEach(module -> rows.add(ModuleRow.installed(module, data.counts(module))));
		offered.forEach(module -> {
			Optional<Module> present = installed.stream().filter(each -> each.id().equals(module.id())).findFirst();
			if (present.isEmpty() || isNewer(module, present.get())) {
				rows.add(ModuleRow.offered(module, present));
			}
		});
		data.kept().forEach(kept -> rows.add(ModuleRow.kept(kept)));
		return rows;
	}

	private static boolean isNewer(Module offered, Module present) {
		return Version.parseVersion(offered.version()).compareTo(Version.parseVersion(present.version())) > 0;
	}
}
