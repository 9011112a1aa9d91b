/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.store.internal.database.Dialect;

/** Which class lies in which table. Immutable but for what it remembers; thread-safe. */
public final class SchemaCatalog {

	private final SchemaGeneration generation;
	private final List<EPackage> dormant;
	private final Map<EClass, ClassTable> tables = new LinkedHashMap<>();
	private final Map<Integer, ClassTable> byNumber = new HashMap<>();
	private final Map<Integer, EReference> slots = new HashMap<>();
	private final Map<EReference, Integer> slotNumbers = new HashMap<>();
	private final Map<EClass, List<ClassTable>> concrete = new ConcurrentHashMap<>();
	private final Map<ClassTable, Set<ClassTable>> within = new ConcurrentHashMap<>();
	private final Set<ClassTable> containable = new LinkedHashSet<>();
	private volatile List<ClassTable> byUse;

	SchemaCatalog(SchemaGeneration generation, Collection<ClassTable> all, List<EPackage> dormant) {
		this.generation = generation;
		this.dormant = List.copyOf(dormant);
		for (ClassTable table : all) {
			tables.put(table.type(), table);
			byNumber.put(table.number(), table);
			slotNumbers.putAll(table.slots());
			table.slots().forEach((feature, number) -> slots.put(number, feature));
		}
		for (ClassTable table : all) {
			table.slots().keySet().forEach(slot -> containable.addAll(tablesOf(slot.getEReferenceType())));
		}
		byUse = List.copyOf(tables.values());
	}

	/** The language of the database. */
	public Dialect dialect() {
		return generation.dialect();
	}

	/** The state of the tables of which this tells. */
	public SchemaGeneration generation() {
		return generation;
	}

	/** The stored packages of modules that are not installed, without sub-packages. */
	public List<EPackage> dormant() {
		return dormant;
	}

	/** All tables of classes. */
	public Collection<ClassTable> tables() {
		return Collections.unmodifiableCollection(tables.values());
	}

	/**
	 * All tables of classes, those first in which something was found last: who pages through a ledger asks for more of the same.
	 *
	 * @see #used
	 */
	public List<ClassTable> tablesByUse() {
		return byUse;
	}

	/** Notes that something was found there. */
	public void used(ClassTable table) {
		List<ClassTable> before = byUse;
		if (before.getFirst() != table) {
			List<ClassTable> after = new ArrayList<>(before);
			after.remove(table);
			after.addFirst(table);
			byUse = List.copyOf(after);
		}
	}

	/** @throws IllegalArgumentException if the class is abstract or its package is not mapped */
	public ClassTable table(EClass type) {
		ClassTable table = tables.get(type);
		if (table == null) {
			throw new IllegalArgumentException("The store has no table for the class " + type.getName());
		}
		return table;
	}

	/** The table of the class with that number, if it is known. */
	public Optional<ClassTable> table(int number) {
		return Optional.ofNullable(byNumber.get(number));
	}

	/** The containment feature that a row names as its slot, if it is known. */
	public Optional<EReference> slot(int number) {
		return Optional.ofNullable(slots.get(number));
	}

	/** The number by which rows name a containment feature. */
	public int slotNumber(EReference feature) {
		Integer number = slotNumbers.get(feature);
		if (number == null) {
			throw new IllegalArgumentException("The store does not know the parts " + feature.getName());
		}
		return number;
	}

	/** The tables of a class and all that inherit from it. */
	public List<ClassTable> tablesOf(EClass type) {
		return concrete.computeIfAbsent(type,
				each -> tables.values().stream().filter(table -> MappedModel.isKind(table.type(), each)).toList());
	}

	/** Whether objects of the class may be parts of others. */
	public boolean isContainable(ClassTable table) {
		return containable.contains(table);
	}

	/** Whether a reference never leads to another part of the books: it names the programme in whose books an object stands. */
	public boolean staysInPart(EReference reference) {
		return Belonging.names(reference) && tablesOf(reference.getEContainingClass()).stream().noneMatch(this::isContainable);
	}

	/** The tables in which parts of an object of that class may lie, at whatever depth. */
	public Set<ClassTable> partsOf(ClassTable table) {
		return within.computeIfAbsent(table, this::reach);
	}

	/** The tables whose objects may hold, at whatever depth, an object of that class. */
	public List<ClassTable> holdersOf(ClassTable part) {
		return tables.values().stream().filter(table -> partsOf(table).contains(part)).toList();
	}

	private Set<ClassTable> reach(ClassTable start) {
		Set<ClassTable> reached = new LinkedHashSet<>();
		Deque<ClassTable> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			for (EReference slot : open.remove().slots().keySet()) {
				for (ClassTable part : tablesOf(slot.getEReferenceType())) {
					if (reached.add(part)) {
						open.add(part);
					}
				}
			}
		}
		return reached;
	}
}
