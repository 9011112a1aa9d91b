/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.store.internal.database.SqlType;

/**
 * What is kept counted and added up of a class besides how many objects there are, as its annotations {@code totals}, {@code totalsBy} and
 * {@code totalsYear} say. What cannot be kept exactly, or kept apart by few values, is left out.
 *
 * @param sums columns of exact numbers
 * @param by the column for each value of which the numbers are kept apart
 * @param year the column for each year of which they are kept apart
 */
public record KeptTotals(List<Column> sums, Optional<Column> by, Optional<Column> year) {

	/** How rows are kept that have no value to be kept apart by. */
	public static final String NO_KEY = "";
	/** How rows are kept that have no year. */
	public static final int NO_YEAR = 0;

	static KeptTotals of(EClass type, Map<EStructuralFeature, Column> columns) {
		ClassTraits traits = new ClassTraits(type);
		return new KeptTotals(
				traits.totals().stream().map(columns::get).filter(Objects::nonNull)
						.filter(column -> FeaturePath.of(column.feature()).isNumber()).toList(),
				traits.totalsBy().map(columns::get).filter(KeptTotals::hasFewValues), traits.totalsYear().map(columns::get).filter(KeptTotals::hasYear));
	}

	private static boolean hasFewValues(Column column) {
		SqlType type = column.type().slots().getFirst().type();
		return !column.type().literals().isEmpty() || type == SqlType.BOOLEAN || type == SqlType.INTEGER;
	}

	private static boolean hasYear(Column column) {
		return column.type().year(column.name()).isPresent() || column.type().slots().getFirst().type() == SqlType.INTEGER;
	}

	/** All columns whose values decide what is kept. */
	public List<Column> columns() {
		return Stream.of(sums.stream(), by.stream(), year.stream()).flatMap(each -> each).distinct().toList();
	}

	/** SQL for the value by which a row of the table {@code t} is kept apart, as a word. */
	public String keySql() {
		return by.map(column -> "COALESCE(" + word("t." + column.name(), column.type()) + ", '" + NO_KEY + "')").orElse("'" + NO_KEY + "'");
	}

	/** SQL for the year by which a row of the table {@code t} is kept apart. */
	public String yearSql() {
		return year.map(column -> "COALESCE(" + column.type().year("t." + column.name()).orElse("t." + column.name()) + ", " + NO_YEAR + ")")
				.orElse(String.valueOf(NO_YEAR));
	}

	private static String word(String column, ColumnType type) {
		String text = "CAST(" + column + " AS VARCHAR)";
		return type.slots().getFirst().type() == SqlType.BOOLEAN ? "LOWER(" + text + ")" : text;
	}

	/** All this in a line, to notice when the model or the place of a feature changes. */
	public String definition() {
		return "of " + sums.stream().map(KeptTotals::text).collect(Collectors.joining(", ")) + " by " + by.map(KeptTotals::text).orElse("nothing")
				+ " year " + year.map(KeptTotals::text).orElse("none");
	}

	private static String text(Column column) {
		return column.feature().getName() + " " + column.name() + " " + column.type().signature();
	}
}
