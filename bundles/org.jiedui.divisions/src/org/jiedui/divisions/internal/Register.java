/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.JieduiPackage;

/** The units of the register by their codes, as plain values: seven hundred thousand of them fit into a hundred megabytes. */
public final class Register {

	private static final int PAGE = 5_000;

	private final Map<Long, Unit> units = new HashMap<>();
	private final Map<String, String> uncoded = new HashMap<>();

	/** A unit that is there. */
	static final class Unit {

		final ObjectId id;
		final String name;
		final boolean below;
		final boolean ended;
		boolean met;

		/**
		 * @param below whether it has an upper unit
		 * @param ended whether it says until when it was valid
		 */
		Unit(ObjectId id, String name, boolean below, boolean ended) {
			this.id = id;
			this.name = name;
			this.below = below;
			this.ended = ended;
		}
	}

	private Register() {
	}

	/** Reads all units that have codes. */
	public static Register read(Workspace workspace) {
		Register register = new Register();
		register.read(workspace, JieduiPackage.Literals.ADMINISTRATIVE_UNIT, "code", "name", "superior", "validUntil", "level");
		register.read(workspace, JieduiPackage.Literals.VILLAGE, "code", "name", "superior", "validUntil");
		return register;
	}

	private void read(Workspace workspace, EClass type, String... columns) {
		Selection selection = Selection.parse(Query.of(type), columns);
		List<Row> page = workspace.rows(selection.page(0, PAGE));
		while (!page.isEmpty()) {
			page.forEach(this::read);
			page = page.size() < PAGE ? List.of() : workspace.rows(selection.after(page.getLast().position(), PAGE));
		}
	}

	private void read(Row row) {
		List<Object> values = row.values();
		String name = values.get(1) == null ? "" : values.get(1).toString();
		if (values.get(0) == null || values.get(0).toString().isBlank()) {
			uncoded.put(name, row.id().toString());
			return;
		}
		AdministrativeLevel level = values.size() > 4 ? (AdministrativeLevel) values.get(4) : AdministrativeLevel.VILLAGE;
		long key = Level.of(level == null ? AdministrativeLevel.NONE : level).map(each -> each.keyOf(values.get(0).toString())).orElse(0L);
		if (key != 0) {
			units.putIfAbsent(key, new Unit(row.id(), name, values.get(2) != null, values.get(3) != null));
		}
	}

	/** The unit of a key, or null. */
	Unit unit(long key) {
		return units.get(key);
	}

	/** The identifier of a party that has a name and no code, or null. */
	String uncoded(String name) {
		return uncoded.get(name);
	}

	/** Takes note of a unit that was added. */
	void add(long key, ObjectId id) {
		Unit unit = new Unit(id, "", true, false);
		unit.met = true;
		units.put(key, unit);
	}

	/** Tells of all units. */
	void each(BiConsumer<Long, Unit> action) {
		units.forEach(action);
	}

	boolean has(Level level) {
		return units.keySet().stream().anyMatch(key -> key / 1_000_000_000_000L == level.digits());
	}
}
