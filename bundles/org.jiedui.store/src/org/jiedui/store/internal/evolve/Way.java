/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jiedui.store.internal.schema.ClassTable;

/** Leads from objects to those that contain them or are contained in them, from these to their neighbours, and so on. */
final class Way implements AutoCloseable {

	private final List<List<Neighbours>> legs = new ArrayList<>();

	/**
	 * @param start tables of the objects where it begins, quoted
	 * @param stations tables of those to which each leg leads
	 */
	Way(Connection connection, List<String> start, List<List<ClassTable>> stations) throws SQLException {
		List<String> here = start;
		for (List<ClassTable> station : stations) {
			List<Neighbours> leg = new ArrayList<>();
			legs.add(leg);
			for (String from : here) {
				for (ClassTable to : station) {
					leg.add(new Neighbours(connection, from, to));
				}
			}
			here = station.stream().map(ClassTable::name).toList();
		}
	}

	/** The objects at the end, each once. */
	Set<Long> from(int part, long object) throws SQLException {
		Set<Long> reached = Set.of(object);
		for (List<Neighbours> leg : legs) {
			Set<Long> next = new LinkedHashSet<>();
			for (long each : reached) {
				for (Neighbours neighbours : leg) {
					next.addAll(neighbours.of(part, each));
				}
			}
			reached = next;
		}
		return reached;
	}

	@Override
	public void close() throws SQLException {
		for (List<Neighbours> leg : legs) {
			for (Neighbours each : leg) {
				each.close();
			}
		}
	}
}
