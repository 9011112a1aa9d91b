/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.sheet.internal.layout.CellContent;
import org.jiedui.sheet.internal.layout.CellContents;
import org.jiedui.sheet.internal.layout.SheetColumn;

/** What a row says in each column. For one thread. */
final class RowCells {

	private final ValueFormat format;
	private final CellContents contents;
	private Session session;

	RowCells(ValueFormat format, ReferenceNames names) {
		this.format = format;
		contents = new CellContents(format, object -> names.name(object, session));
	}

	/** What a cell says; {@link CellContent#NOTHING} where the object has nothing to say in the column. */
	CellContent content(SheetColumn column, EObject object, Session owner) {
		session = owner;
		return column.feature().map(feature -> value(feature, object)).orElseGet(() -> beside(column.key(), object));
	}

	private CellContent value(EStructuralFeature feature, EObject object) {
		boolean known = feature.getEContainingClass().isSuperTypeOf(object.eClass());
		return known ? contents.of(feature, object.eGet(feature)) : CellContent.NOTHING;
	}

	private CellContent beside(String key, EObject object) {
		Optional<EObject> container = Optional.ofNullable(object.eContainer());
		return switch (key) {
			case SheetColumn.KIND -> new CellContent.Text(format.labels().label(object.eClass()));
			case SheetColumn.OWNER -> text(container.map(format.titles()::title));
			case SheetColumn.ID -> text(session.id(object).map(Object::toString));
			case SheetColumn.VERSION -> new CellContent.Figure(BigDecimal.valueOf(session.version(object)));
			case SheetColumn.CONTAINER -> text(container.flatMap(session::id).map(Object::toString));
			case SheetColumn.SLOT -> text(container.map(each -> object.eContainingFeature().getName()));
			default -> throw new IllegalArgumentException(key);
		};
	}

	private static CellContent text(Optional<String> text) {
		return text.<CellContent>map(CellContent.Text::new).orElse(CellContent.NOTHING);
	}
}
