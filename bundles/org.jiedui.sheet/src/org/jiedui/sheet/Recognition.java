/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.exchange.Remark;

/**
 * What a table was taken for, or what a user made of that: where its heading stands and what its columns are. Immutable.
 *
 * @param sheet the name of the sheet
 * @param type what the rows are, may be abstract where a column says the class
 * @param own whether the workbook was exported from the books: an empty cell then means that there is no value
 * @param headerRow the last row of the heading, from 1
 * @param columns the columns that have a heading or values, from left to right
 * @param keys the features by which a row is found among the objects of the books, where it has neither identifier nor code
 * @param year the year of dates that have none, from a title, or null
 * @param samples the first rows below the heading as texts, as many cells as {@code columns} each
 * @param remarks what is to be told of the table as a whole
 */
public record Recognition(String sheet, EClass type, boolean own, int headerRow, List<ColumnChoice> columns, List<EStructuralFeature> keys,
		Integer year, List<List<String>> samples, List<Remark> remarks) {

	public Recognition {
		Objects.requireNonNull(sheet, "sheet");
		Objects.requireNonNull(type, "type");
		columns = List.copyOf(columns);
		keys = List.copyOf(keys);
		samples = List.copyOf(samples);
		remarks = List.copyOf(remarks);
	}

	/** The column that becomes a target; empty where none does. */
	public Optional<ColumnChoice> column(Target target) {
		return columns.stream().filter(each -> each.target().equals(target)).findFirst();
	}

	/** The same with a choice in place of the one for its column. */
	public Recognition with(ColumnChoice choice) {
		return with(columns.stream().map(each -> each.column() == choice.column() ? choice : each).toList());
	}

	/** The same with other choices. */
	public Recognition with(List<ColumnChoice> choices) {
		return new Recognition(sheet, type, own, headerRow, choices, keys, year, samples, remarks);
	}

	/** The same with other keys. */
	public Recognition withKeys(List<EStructuralFeature> others) {
		return new Recognition(sheet, type, own, headerRow, columns, others, year, samples, remarks);
	}
}
