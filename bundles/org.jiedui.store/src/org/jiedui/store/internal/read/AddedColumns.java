/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.Qualifier;
import org.jiedui.model.vocabulary.Addend;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * SQL for numbers that are not stored, since they are made of others: of an object of one table and of its parts.
 *
 * @param catalog all tables
 * @param alias under which the table stands in the statement
 * @param table the objects
 */
record AddedColumns(SchemaCatalog catalog, String alias, ClassTable table) {

	/** How exact a figure is, as a number: the less, the larger. */
	private static final int EXACT = 0;
	private static final int LOWER_BOUND = 1;
	private static final int VAGUE = 2;

	/** The number and the word that softens it. */
	List<String> of(EStructuralFeature feature) {
		return List.of(number(feature), "CASE " + vagueness(feature) + " WHEN " + EXACT + " THEN '" + Qualifier.EXACT.getLiteral() + "' WHEN "
				+ LOWER_BOUND + " THEN '" + Qualifier.OVER.getLiteral() + "' ELSE '" + Qualifier.ABOUT.getLiteral() + "' END");
	}

	private String number(EStructuralFeature feature) {
		List<Addend> addends = new FeatureTraits(feature).adds();
		if (addends.isEmpty()) {
			return table.column(feature).map(column -> "COALESCE(" + alias + "." + column.name() + ", 0)").orElse("0");
		}
		return addends.stream().map(addend -> (addend.subtracted() ? "- " : "+ ")
				+ (addend.slot() == null ? number(addend.number()) : ofParts(addend, column -> "SUM(p." + column.name() + ")", " + ")))
				.collect(Collectors.joining(" ", "(0 ", ")"));
	}

	/** A difference of figures is as vague as can be, unless they are exact. */
	private String vagueness(EStructuralFeature feature) {
		List<Addend> addends = new FeatureTraits(feature).adds();
		if (addends.isEmpty()) {
			return table.column(feature).map(column -> vagueness(alias, column)).orElse(String.valueOf(EXACT));
		}
		String vagueness = greatest(addends.stream().map(addend -> addend.slot() == null ? vagueness(addend.number())
				: ofParts(addend, column -> "MAX(" + vagueness("p", column) + ")", null)).toList());
		return addends.stream().anyMatch(Addend::subtracted) ? VAGUE + " * " + vagueness : vagueness;
	}

	private static String vagueness(String alias, Column column) {
		String word = alias + "." + column.names().getLast();
		return "CASE WHEN COALESCE(" + word + ", " + quoted(Qualifier.EXACT) + ") = " + quoted(Qualifier.EXACT) + " THEN " + EXACT + " WHEN " + word
				+ " IN (" + quoted(Qualifier.MORE) + ", " + quoted(Qualifier.OVER) + ", " + quoted(Qualifier.AT_LEAST) + ") THEN " + LOWER_BOUND
				+ " ELSE " + VAGUE + " END";
	}

	private static String quoted(Qualifier qualifier) {
		return "'" + qualifier.getLiteral() + "'";
	}

	/** What a function makes of the parts; they may lie in several tables. */
	private String ofParts(Addend addend, Function<Column, String> function, String plus) {
		List<String> tables = catalog.tablesOf(addend.slot().getEReferenceType()).stream()
				.flatMap(parts -> parts.column(addend.number()).map(column -> ofParts(parts, addend.slot(), function.apply(column))).stream()).toList();
		if (tables.isEmpty()) {
			return "0";
		}
		return plus == null ? greatest(tables) : "(" + String.join(plus, tables) + ")";
	}

	/** The index of parts is that of their root. */
	private String ofParts(ClassTable parts, EReference slot, String aggregate) {
		return "COALESCE((SELECT " + aggregate + " FROM " + parts.name() + " p WHERE p.\"part\" = " + alias + ".\"part\" AND p.\"root\" = " + alias
				+ ".\"root\" AND p.\"container\" = " + alias + ".\"uid\" AND p.\"slot\" = " + table.slot(slot) + "), 0)";
	}

	private static String greatest(List<String> numbers) {
		return numbers.size() == 1 ? numbers.getFirst() : "GREATEST(" + String.join(", ", numbers) + ")";
	}
}
