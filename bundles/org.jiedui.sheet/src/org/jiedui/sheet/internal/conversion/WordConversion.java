/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.sheet.internal.table.Cell;

/** Choices, yes and no: words that the grid understands too. */
final class WordConversion implements CellConversion {

	private final ColumnContext context;
	private final EStructuralFeature feature;

	WordConversion(ColumnContext context) {
		this.context = context;
		feature = context.choice().target().feature();
	}

	@Override
	public void read(Cell cell, Reading reading) throws FormatException {
		reading.put(feature, context.yuan().parse(feature, PlainText.of(cell.text())));
	}
}
