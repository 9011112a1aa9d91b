/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.workspace.ObjectId;

/**
 * What a workbook says of itself, so that it is recognised when it comes back: from which books it is, and what its sheets and columns are. People do
 * not see it.
 *
 * @param version of the form of the workbook
 * @param books for each part of the books from which rows come when these books were begun, as {@link BooksBirth} tells it: identifiers mean
 *        something only where it is the same
 * @param programmes whose books the workbook is about
 * @param language {@code zh} or {@code en}: that of headings and values
 * @param moneyScale the unit of money
 * @param masked whether personal data were masked: what stands in {@linkplain PersonalColumns personal columns} is none of the books' then
 * @param sheets the sheets with rows
 */
public record Stamp(int version, Map<Integer, String> books, List<About> programmes, String language, MoneyScale moneyScale, boolean masked,
		List<Sheet> sheets) {

	/** The version that this product writes; it reads no later one. */
	public static final int CURRENT = 1;

	public Stamp {
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(moneyScale, "moneyScale");
		books = Map.copyOf(new TreeMap<>(books));
		programmes = List.copyOf(programmes);
		sheets = List.copyOf(sheets);
	}

	/**
	 * A programme.
	 *
	 * @param id in the books from which the workbook is
	 * @param name when it was written, may be empty
	 */
	public record About(ObjectId id, String name) {
	}

	/**
	 * A sheet.
	 *
	 * @param name as the workbook has it
	 * @param packageUri namespace of the package of the class of its rows
	 * @param className name of the class of its rows
	 * @param columns from the left
	 */
	public record Sheet(String name, String packageUri, String className, List<Column> columns) {

		public Sheet {
			columns = List.copyOf(columns);
		}

		/** How a layout is told. */
		public static Sheet of(String name, SheetLayout layout) {
			return new Sheet(name, layout.type().getEPackage().getNsURI(), layout.type().getName(),
					layout.columns().stream().map(column -> new Column(column.key(), column.heading())).toList());
		}
	}

	/** A column by its stable {@linkplain SheetColumn#key() name} and its heading. */
	public record Column(String key, String heading) {
	}

	/** The sheet of a name. */
	public Optional<Sheet> sheet(String name) {
		return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
	}
}
