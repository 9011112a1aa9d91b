/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleData;
import org.osgi.framework.Version;

/** The rows of a list of modules: those installed, what a source offers besides, and those of which only data are there. */
record ModuleRows(Texts texts, ModuleData data) {

	static List<Column> columns(Texts texts) {
		return List.of(Column.text("id", texts.text("column.id")), Column.text("name", texts.text("column.name")),
				Column.text("version", texts.text("column.version")), Column.text("provider", texts.text("column.provider")),
				Column.text("state", texts.text("column.state")), Column.number("objects", texts.text("column.objects")));
	}

	List<List<Cell>> of(List<Module> installed, List<Module> offered) {
		List<List<Cell>> rows = new ArrayList<>();
		installed.forEach(module -> rows.add(row(module, "installed", data.objects(module))));
		for (Module module : offered) {
			Optional<Module> present = installed.stream().filter(each -> each.id().equals(module.id())).findFirst();
			if (present.isEmpty()) {
				rows.add(row(module, "available", OptionalLong.empty()));
			} else if (Version.parseVersion(module.version()).compareTo(Version.parseVersion(present.get().version())) > 0) {
				rows.add(row(module, "newer", OptionalLong.empty()));
			}
		}
		data.missing().forEach((name, objects) -> rows.add(List.of(Cell.of((String) null), Cell.of(name), Cell.of((String) null),
				Cell.of((String) null), Cell.of(texts.text("state.missing")), Cell.of(objects))));
		return rows;
	}

	private List<Cell> row(Module module, String state, OptionalLong objects) {
		return List.of(Cell.of(module.id()), Cell.of(module.name()), Cell.of(module.version()), Cell.of(module.provider()),
				Cell.of(texts.text("state." + state)), objects.isPresent() ? Cell.of(objects.getAsLong()) : Cell.of((String) null));
	}
}
