/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.KeyWords;

/**
 * Makes readable names of tables and columns: lower case, words joined by underscores, never a key word, unique. What was named once keeps
 * its name, since the names are recorded.
 */
final class SchemaNames {

	/** Room for the suffixes of columns and of names that occur twice. */
	private static final int RESERVE = 14;

	private final Set<String> tables = new HashSet<>();

	/** Takes note of a table that exists. */
	void taken(String table) {
		tables.add(table);
	}

	/** A name for the table of a class, such as {@code core_annual_plan}. */
	String table(EClass type) {
		return unusedTable(stem(type.getEPackage().getNsPrefix() + "_" + words(type.getName())));
	}

	/** The name of the view of an abstract class, such as {@code v_core_exchange}. */
	String view(EClass type) {
		return stem("v_" + type.getEPackage().getNsPrefix() + "_" + words(type.getName()));
	}

	/** A name for the table of a many-valued feature, such as {@code l_core_party_aliases}. */
	String linkTable(EStructuralFeature feature) {
		EClass type = feature.getEContainingClass();
		return unusedTable(stem("l_" + type.getEPackage().getNsPrefix() + "_" + words(type.getName()) + "_" + words(feature.getName())));
	}

	/**
	 * A name for the first column of a feature; the others add the suffixes.
	 *
	 * @param feature the name of the feature
	 * @param taken names that the table has already
	 */
	String column(String feature, List<ColumnType.Slot> slots, Set<String> taken) {
		String stem = stem(words(feature));
		String name = KeyWords.contains(stem) || ClassTable.HEAD.contains(stem) || Views.CLASS.equals(stem) ? stem + "_" : stem;
		for (int count = 2; isTaken(name, slots, taken); count++) {
			name = stem + "_" + count;
		}
		return name;
	}

	/** A name for the index on a column of a table. */
	static String index(String table, String column) {
		String name = "x_" + table + "_" + column;
		if (name.length() <= Dialect.NAME_LENGTH) {
			return name;
		}
		return name.substring(0, Dialect.NAME_LENGTH - RESERVE) + "_" + Integer.toHexString(name.hashCode());
	}

	private static boolean isTaken(String name, List<ColumnType.Slot> slots, Set<String> taken) {
		return slots.stream().anyMatch(slot -> taken.contains(name + slot.suffix()));
	}

	private String unusedTable(String stem) {
		String name = stem;
		for (int count = 2; !tables.add(name); count++) {
			name = stem + "_" + count;
		}
		return name;
	}

	/** {@code plannedStart} becomes {@code planned_start}. */
	private static String words(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
	}

	private String stem(String name) {
		String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
		String named = plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "n_" + plain : plain;
		int longest = Dialect.NAME_LENGTH - RESERVE;
		return named.length() <= longest ? named : named.substring(0, longest);
	}
}
