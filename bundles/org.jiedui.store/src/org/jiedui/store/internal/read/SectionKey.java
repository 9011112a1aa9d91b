/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Span;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ColumnType;

/**
 * What objects of a section have in common, in a statement and as it is told.
 *
 * @param key what
 * @param type how its values lie in columns
 */
record SectionKey(Key key, ColumnType type) {

	/** What of a date counts. */
	static String shortened(ColumnType type, Span span, String column) {
		return (span == Span.YEAR ? type.year(column) : type.month(column)).orElseThrow();
	}

	/** What is read and sorted by. */
	Sql of(PathColumns paths) {
		String column = paths.columns(key.path()).getFirst();
		return key.span() == Span.VALUE ? new SortKey(type).of(type.isText() ? "NULLIF(" + column + ", '')" : column)
				: new Sql(shortened(type, key.span(), column));
	}

	/** Whether numbers are read for dates. */
	boolean isShortened() {
		return key.span() != Span.VALUE;
	}

	/** The value that something read stands for. */
	Object value(Object read) {
		if (read == null || isShortened() || read instanceof BigDecimal && key.path().isFigure()) {
			return read;
		}
		if (key.path().feature() instanceof EReference) {
			return new ObjectId((Long) read);
		}
		String text = type.literals().isEmpty() ? read.toString() : type.literals().get((Integer) read);
		return EcoreUtil.createFromString((EDataType) key.path().feature().getEType(), text);
	}
}
