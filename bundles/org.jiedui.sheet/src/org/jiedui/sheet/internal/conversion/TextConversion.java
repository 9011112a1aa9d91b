/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.FormatException;
import org.jiedui.sheet.internal.layout.ManyTexts;
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
		String text = cell.text().replace("\r\n", "\n").replace('\r', '\n');
		if (!feature.isMany()) {
			reading.put(feature, context.yuan().parse(feature, text));
			return;
		}
		List<Object> values = new ArrayList<>();
		try {
			for (String each : ManyTexts.split(text)) {
				values.add(EcoreUtil.createFromString((EDataType) feature.getEType(), each));
			}
		} catch (RuntimeException noValue) {
			// A data type of a module says in its own way that a text is none of its values.
			throw new FormatException(NLS.bind(Messages.noValue, text));
		}
		reading.put(feature, values);
	}
}
