/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.FormatException;
import org.jiedui.sheet.internal.layout.ManyTexts;
import org.jiedui.sheet.internal.table.Cell;

/** Names, codes and identifiers of other objects. */
final class ReferenceConversion implements CellConversion {

	private static final int NAMED = 5;

	private final ColumnContext context;
	private final EReference reference;

	ReferenceConversion(ColumnContext context) {
		this.context = context;
		reference = (EReference) context.choice().target().feature();
	}

	@Override
	public void read(Cell cell, Reading reading) throws FormatException {
		String text = cell.text();
		if (!reference.isMany()) {
			reading.put(reference, object(text));
			return;
		}
		List<Object> objects = new ArrayList<>();
		for (String name : ManyTexts.split(text)) {
			EObject object = object(name);
			if (!objects.contains(object)) {
				objects.add(object);
			}
		}
		reading.put(reference, objects);
	}

	private EObject object(String name) throws FormatException {
		List<EObject> candidates = context.names().candidates(reference, name);
		return switch (candidates.size()) {
			case 0 -> throw new FormatException(NLS.bind(Messages.unknownObject, label(), name));
			case 1 -> candidates.getFirst();
			default -> throw new HomonymException(NLS.bind(Messages.homonyms, new Object[] { name, candidates.size(), candidates.stream()
					.limit(NAMED).map(new Description(context.yuan())::of).collect(Collectors.joining("; ")) }));
		};
	}

	private String label() {
		return context.yuan().labels().phrase(reference.getEReferenceType());
	}
}
