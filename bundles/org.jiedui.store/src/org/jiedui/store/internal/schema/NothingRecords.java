/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.SQLException;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.store.internal.schema.RecordedSchema.Feature;
import org.jiedui.store.internal.schema.RecordedSchema.Kind;

/** The records of which features are told to have been set to nothing. That of a list says in which link table it has a row for that. */
final class NothingRecords {

	private final SchemaChange change;
	private final Definitions definitions;
	private final RecordedSchema recorded;

	NothingRecords(SchemaChange change, Definitions definitions, RecordedSchema recorded) {
		this.change = change;
		this.definitions = definitions;
		this.recorded = recorded;
	}

	/** Records that a list tells it. */
	void add(RecordedSchema.Type type, LinkTable list) throws SQLException {
		String name = NothingMark.record(list.feature().getName());
		String place = list.name().substring(1, list.name().length() - 1);
		Feature known = type.features().get(name);
		if (known == null || known.kind() != Kind.LINK || !known.place().equals(place)) {
			change.begin();
			if (known != null) {
				recorded.retire(change.connection(), type, known);
			}
			recorded.add(change.connection(), type, name, Kind.LINK, place, null);
		}
	}

	/**
	 * What was set to nothing is left alone from now on, since the feature cannot tell the two apart any more: it would be nothing again when the
	 * feature can, whatever became of it meanwhile.
	 */
	void remove(RecordedSchema.Type type, EStructuralFeature feature) throws SQLException {
		Feature known = type.features().get(NothingMark.record(feature.getName()));
		if (known != null) {
			change.begin();
			if (known.kind() == Kind.LINK) {
				definitions.clearNothing(known.place());
			}
			recorded.retire(change.connection(), type, known);
		}
	}
}
