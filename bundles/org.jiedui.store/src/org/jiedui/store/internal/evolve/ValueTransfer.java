/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Brings the values of one attribute to where they lie now. What nobody set does not go along, but a conversion sees it where nothing moves. */
final class ValueTransfer implements Transfer {

	private final EAttribute attribute;
	private final List<OldValues> sources;
	private final StoredModel model;
	private final List<EClass> path = new ArrayList<>();
	private Conversion conversion = Conversion.NONE;

	/**
	 * @param attribute of the stored model, which goes on with it: it tells the last name
	 * @param sources one for each table
	 * @param model of which the attribute is
	 */
	ValueTransfer(EAttribute attribute, List<OldValues> sources, StoredModel model) {
		this.attribute = attribute;
		this.sources = sources;
		this.model = model;
	}

	/** Converts further what was converted already. */
	void convert(UnaryOperator<String> next) {
		conversion = conversion.then(next);
	}

	/** The values go to other objects, those of a class that contain the ones that they have reached or are contained in them. */
	void move(EClass to) {
		path.add(to);
	}

	@Override
	public void run(Connection connection, SchemaCatalog catalog) throws SQLException {
		for (OldValues source : sources) {
			if (path.isEmpty()) {
				stay(connection, source, catalog);
			} else {
				move(connection, source, path.stream().map(each -> tables(catalog, model.kindsOf(each))).toList());
			}
		}
	}

	private static List<ClassTable> tables(SchemaCatalog catalog, Collection<EClass> stored) {
		return catalog.tables().stream().filter(table -> stored.stream().anyMatch(each -> isSame(each, table.type()))).toList();
	}

	private static boolean isSame(EClass one, EClass other) {
		return one.getName().equals(other.getName()) && one.getEPackage().getNsURI().equals(other.getEPackage().getNsURI());
	}

	/** A link table is shared by all classes that inherit the attribute, so each place is written to once. */
	private void stay(Connection connection, OldValues source, SchemaCatalog catalog) throws SQLException {
		Map<String, ClassTable> places = new LinkedHashMap<>();
		for (FeatureRecord each : source.records()) {
			catalog.table(each.type()).filter(table -> present(table) != null)
					.ifPresent(table -> places.putIfAbsent(NewValues.place(table, present(table)), table));
		}
		boolean inPlace = source.record().isLink() && places.containsKey('"' + source.record().place() + '"');
		List<NewValues> targets = new ArrayList<>();
		try {
			for (ClassTable table : places.values()) {
				targets.add(new NewValues(connection, table, present(table)));
			}
			transfer(connection, source, targets, inPlace);
		} finally {
			close(targets);
		}
	}

	private void move(Connection connection, OldValues source, List<List<ClassTable>> stations) throws SQLException {
		Relocation relocation = new Relocation(connection, source, conversion, stations);
		for (ClassTable table : stations.getLast()) {
			EAttribute there = present(table);
			if (there != null) {
				relocation.run(table, there);
			}
		}
	}

	private EAttribute present(ClassTable table) {
		return table.type().getEStructuralFeature(attribute.getName()) instanceof EAttribute there
				&& (table.column(there).isPresent() || table.link(there).isPresent()) ? there : null;
	}

	/** Where values of a link table get another form, the former one of each is taken away before it is written, close up to those before it. */
	private void transfer(Connection connection, OldValues source, List<NewValues> targets, boolean inPlace) throws SQLException {
		try (PreparedStatement removal = inPlace
				? connection.prepareStatement(
						"DELETE FROM \"" + source.record().place() + "\" WHERE \"part\" = ? AND \"source\" = ? AND \"position\" = ?")
				: null) {
			long[] last = { Long.MIN_VALUE, 0 };
			source.each(connection, conversion.isAsked(), (part, object, position, text) -> {
				if (last[0] != object) {
					last[0] = object;
					last[1] = 0;
				}
				if (removal != null) {
					removal.setInt(1, part);
					removal.setLong(2, object);
					removal.setInt(3, position);
					removal.addBatch();
				}
				String value = position == LinkTable.NOTHING ? null : conversion.of(text);
				for (NewValues each : targets) {
					if (position == LinkTable.NOTHING) {
						each.nothing(part, object);
					} else {
						each.value(part, object, (int) last[1], value);
					}
				}
				last[1] += value == null ? 0 : 1;
				if (targets.stream().anyMatch(NewValues::isFull)) {
					flush(removal, targets);
				}
			});
			flush(removal, targets);
		}
	}

	private static void flush(PreparedStatement removal, List<NewValues> targets) throws SQLException {
		if (removal != null) {
			removal.executeBatch();
		}
		for (NewValues each : targets) {
			each.flush();
		}
	}

	private static void close(List<NewValues> targets) throws SQLException {
		for (NewValues each : targets) {
			each.close();
		}
	}
}
