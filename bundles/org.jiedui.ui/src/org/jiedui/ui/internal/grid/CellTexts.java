/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.convert.ConversionFailedException;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.jiedui.core.format.FormatException;
import org.jiedui.ui.grid.LedgerColumn;

/** Values of cells as text: as shown, or as edited. Needs the cell, since what a name means depends on its row. */
final class CellTexts extends ContextualDisplayConverter {

	private final LedgerData data;
	private final CellReader reader;
	private final boolean editing;
	private final GroupTexts groups;

	private CellTexts(LedgerData data, CellReader reader, boolean editing) {
		this.data = data;
		this.reader = reader;
		this.editing = editing;
		groups = new GroupTexts(reader.format());
	}

	static CellTexts shown(LedgerData data, CellReader reader) {
		return new CellTexts(data, reader, false);
	}

	static CellTexts edited(LedgerData data, CellReader reader) {
		return new CellTexts(data, reader, true);
	}

	@Override
	public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry registry, Object value) {
		LedgerColumn column = data.column(cell.getColumnIndex());
		Optional<GroupRow> group = data.group(cell.getRowIndex());
		if (group.isPresent()) {
			return groups.total(group.get(), column);
		}
		return editing ? column.feature().map(feature -> reader.format().editText(feature, value)).orElse("")
				: data.text(cell.getColumnIndex(), cell.getRowIndex());
	}

	@Override
	public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry registry, Object text) {
		LedgerColumn column = data.column(cell.getColumnIndex());
		EObject row = data.row(cell.getRowIndex());
		if (row == null) {
			throw new ConversionFailedException(Messages.accessAbsent);
		}
		try {
			return reader.readTyped(row, column.feature().orElseThrow(), text == null ? "" : text.toString());
		} catch (FormatException unreadable) {
			throw new ConversionFailedException(unreadable.getMessage(), unreadable);
		}
	}
}
