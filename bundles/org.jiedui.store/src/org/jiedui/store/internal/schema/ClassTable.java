/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The table of a concrete class.
 * <p>
 * Every row has, besides the columns of the features: {@code uid}, the key; {@code part}, its storage home; {@code version}, counted up by
 * each commit; {@code root}, the key of the aggregate that it belongs to, its own for a root, so that one statement per table brings the
 * parts of many roots however deep they lie; {@code container}, {@code slot} (number of the containment feature in {@code sys_feature})
 * and {@code position} among its siblings, null for a root; {@code commit}, the number of the commit that wrote it last.
 */
public final class ClassTable {

	/** Columns of each row before those of the features, in the order of {@link #selected()}. */
	static final List<String> HEAD = List.of("uid", "part", "version", "root", "container", "slot", "position", "commit");

	private final EClass type;
	private final int number;
	private final String name;
	private final List<Column> all;
	private final List<Column> columns;
	private final List<LinkTable> links;
	private final Map<EReference, Integer> slots;
	private final Map<EStructuralFeature, List<Column>> allByFeature;
	private final Map<EStructuralFeature, Column> columnByFeature;
	private final Map<EStructuralFeature, LinkTable> linkByFeature;
	private final int[] featureIds;
	private final int[] references;
	private final String selected;
	private final String selectedOfRoots;
	private final KeptTotals totals;

	/**
	 * @param name quoted
	 * @param all the columns of features, marks before the columns of which they tell
	 * @param slots numbers of the containment features
	 */
	ClassTable(EClass type, int number, String name, List<Column> all, List<LinkTable> links, Map<EReference, Integer> slots) {
		this.type = type;
		this.number = number;
		this.name = name;
		this.all = List.copyOf(all);
		columns = all.stream().filter(column -> !column.isMark()).toList();
		this.links = List.copyOf(links);
		this.slots = Map.copyOf(slots);
		featureIds = all.stream().mapToInt(column -> type.getFeatureID(column.feature())).toArray();
		references = columns.stream().map(Column::feature).filter(EReference.class::isInstance).mapToInt(type::getFeatureID).toArray();
		allByFeature = all.stream().collect(Collectors.groupingBy(Column::feature));
		columnByFeature = columns.stream().collect(Collectors.toMap(Column::feature, Function.identity()));
		totals = KeptTotals.of(type, columnByFeature);
		linkByFeature = links.stream().collect(Collectors.toMap(LinkTable::feature, Function.identity()));
		String features = all.stream().flatMap(column -> column.names().stream()).map(each -> ", t." + each).collect(Collectors.joining());
		selected = "t.\"uid\", t.\"version\", t.\"root\", t.\"container\", t.\"slot\", t.\"position\"" + features;
		selectedOfRoots = "t.\"uid\", t.\"version\"" + features;
	}

	public EClass type() {
		return type;
	}

	/** The number of the class in {@code sys_class}. */
	public int number() {
		return number;
	}

	/** Quoted name. */
	public String name() {
		return name;
	}

	/** Single-valued features, in the order of the class. */
	public List<Column> columns() {
		return columns;
	}

	/** All columns of features, also those that only say that a feature was set to nothing, each of these before the column of which it tells. */
	public List<Column> all() {
		return all;
	}

	/** The columns of {@link #all()} that are written with a feature. */
	public List<Column> all(EStructuralFeature feature) {
		return allByFeature.getOrDefault(feature, List.of());
	}

	/** The number that the class gives to the feature of a column of {@link #all()}. */
	public int featureId(int column) {
		return featureIds[column];
	}

	/** The numbers that the class gives to its single-valued cross references; not to be changed. */
	public int[] references() {
		return references;
	}

	/** Many-valued attributes and cross references. */
	public List<LinkTable> links() {
		return links;
	}

	/** The containment features with the numbers by which parts name them. */
	Map<EReference, Integer> slots() {
		return slots;
	}

	/** The number by which parts name the containment feature that holds them. */
	public int slot(EReference containment) {
		return slots.get(containment);
	}

	public Optional<Column> column(EStructuralFeature feature) {
		return Optional.ofNullable(columnByFeature.get(feature));
	}

	public Optional<LinkTable> link(EStructuralFeature feature) {
		return Optional.ofNullable(linkByFeature.get(feature));
	}

	/** What is kept counted and added up of the rows. */
	public KeptTotals totals() {
		return totals;
	}

	/**
	 * What a statement selects from this table under the alias {@code t}: uid, version, root, container, slot, position, then the features.
	 */
	public String selected() {
		return selected;
	}

	/** The same of a class whose objects are never parts, where the columns of their place say nothing: uid, version, then the features. */
	public String selectedOfRoots() {
		return selectedOfRoots;
	}

	@Override
	public String toString() {
		return name;
	}
}
