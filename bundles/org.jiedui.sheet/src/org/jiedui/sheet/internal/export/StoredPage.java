/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Row;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.sheet.internal.layout.NamedReference;

/** Rows that were read together. */
final class StoredPage {

	private final List<Row> rows;
	private final Map<EStructuralFeature, Integer> places = new HashMap<>();
	private final Optional<Mask> mask;
	private final Map<ObjectId, String> names;
	private final Function<ObjectId, String> titles;

	/**
	 * @param columns what the values of the rows are
	 * @param mask what is not to be told
	 * @param names how cells name what the rows refer to, as far as it is there
	 * @param titles how people call a row; need not be quick
	 */
	StoredPage(List<Row> rows, PlainColumns columns, Optional<Mask> mask, Map<ObjectId, String> names, Function<ObjectId, String> titles) {
		this.rows = rows;
		this.mask = mask;
		this.names = names;
		this.titles = titles;
		for (EStructuralFeature feature : columns.features()) {
			places.put(feature, places.size());
		}
	}

	/** The rows in their order. */
	List<SheetRow> rows() {
		return rows.stream().<SheetRow>map(row -> new StoredRow(row, this)).toList();
	}

	/** What a row has, null for nothing. */
	Object value(Row row, EStructuralFeature feature) {
		Object value = row.values().get(places.get(feature));
		return mask.isEmpty() ? value : mask.get().masked(row.type(), row.id(), feature, value);
	}

	/** How a cell names what is referred to. */
	String name(ObjectId referred) {
		String name = names.get(referred);
		return name == null ? NamedReference.identified("", referred).toString() : name;
	}

	/** How people call a row. */
	String title(ObjectId row) {
		return titles.apply(row);
	}
}
