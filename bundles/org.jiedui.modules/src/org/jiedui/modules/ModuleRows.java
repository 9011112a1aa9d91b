/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.jiedui.modules.ModuleRow.State;
import org.jiedui.modules.ModuleRow.State;
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
		installed.forEach(module -> rows.add(new ModuleRow(module.name(), Optional.of(module), State.INSTALLED, data.objects(module))));
		offered.forEach(module -> state(module, installed)
				.ifPresent(state -> rows.add(new ModuleRow(module.name(), Optional.of(module), state, OptionalLong.empty()))));
		data.missing().forEach((name, objects) -> rows.add(new ModuleRow(name, Optional.empty(), State.MISSING, OptionalLong.of(objects))));
		return rows;
	}

	private static Optional<State> state(Module offered, List<Module> installed) {
		Optional<Module> present = installed.stream().filter(each -> each.id().equals(offered.id())).findFirst();
		if (present.isEmpty()) {
			return Optional.of(State.AVAILABLE);
		}
		boolean newer = Version.parseVersion(offered.version()).compareTo(Version.parseVersion(present.get().version())) > 0;
		return newer ? Optional.of(State.NEWER) : Optional.empty();
	}
}
