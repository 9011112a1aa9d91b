/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.sheet.internal.table.Cell;

/** Text as it stands; several where the field has several. */
final class TextConversion implements CellConversion {

	private final ColumnContext context;
	private final EStructuralFeature feature;

	TextConversion(ColumnContext context) {
		this.context = context;
		feature = context.choice().target().feature();
	}

	@Override
	public void read(Cell cell, Reading reading) throws FormatException {
		reading.put(feature, context.yuan().parse(feature, cell.text().replace("\r\n", "\n").replace('\r', '\n')));
	}
}
