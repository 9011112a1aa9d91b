/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.sheet.internal.layout.CellContent;
import org.jiedui.sheet.internal.layout.CellContents;
import org.jiedui.sheet.internal.layout.SheetColumn;

/** What a row says in each column. For one thread. */
final class RowCells {

	private final ValueFormat format;
	private final CellContents contents;
	private SheetRow row;

	RowCells(ValueFormat format) {
		this.format = format;
		contents = new CellContents(format, object -> row.name(object));
	}

	/** What a cell says; {@link CellContent#NOTHING} where the object has nothing to say in the column. */
	CellContent content(SheetColumn column, SheetRow asked) {
		row = asked;
		return column.feature().isPresent() ? value(column.feature().get()) : beside(column.key());
	}

	private CellContent value(EStructuralFeature feature) {
		if (!feature.getEContainingClass().isSuperTypeOf(row.type())) {
			return CellContent.NOTHING;
		}
		Object value = row.value(feature);
		return value instanceof ObjectId referred ? text(Optional.of(row.name(referred))) : contents.of(feature, value);
	}

	private CellContent beside(String key) {
		return switch (key) {
			case SheetColumn.KIND -> new CellContent.Text(format.labels().label(row.type()));
			case SheetColumn.OWNER -> text(row.container().map(format.titles()::title));
			case SheetColumn.ID -> text(row.id().map(Object::toString));
			case SheetColumn.VERSION -> new CellContent.Figure(BigDecimal.valueOf(row.version()));
			case SheetColumn.CONTAINER -> text(row.containerId().map(Object::toString));
			case SheetColumn.SLOT -> text(row.slot().map(EStructuralFeature::getName));
			default -> throw new IllegalArgumentException(key);
		};
	}

	private static CellContent text(Optional<String> text) {
		return text.filter(each -> !each.isEmpty()).<CellContent>map(CellContent.Text::new).orElse(CellContent.NOTHING);
	}
}
