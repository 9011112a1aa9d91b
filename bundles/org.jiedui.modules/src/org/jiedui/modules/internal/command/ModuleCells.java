/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.command;

import java.util.List;
import java.util.Locale;

import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleRow;

/** The list of modules as the command line writes it. */
record ModuleCells(Texts texts) {

	List<Column> columns() {
		return List.of(Column.text("id", texts.text("column.id")), Column.text("name", texts.text("column.name")),
				Column.text("version", texts.text("column.version")), Column.text("provider", texts.text("column.provider")),
				Column.text("state", texts.text("column.state")), Column.number("objects", texts.text("column.objects")));
	}

	List<Cell> of(ModuleRow row) {
		String state = row.state().name().toLowerCase(Locale.ROOT);
		return List.of(Cell.of(row.id()), Cell.of(row.name()), Cell.of(row.module().map(Module::version).orElse(null)),
				Cell.of(row.module().map(Module::provider).orElse(null)), new Cell(texts.text("state." + state), state, state),
				row.objects().isPresent() ? Cell.of(row.objects().getAsLong()) : Cell.of((String) null));
	}
}
