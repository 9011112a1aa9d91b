/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;

/**
 * Compares a row with the object that it is about. What was changed in the books after the workbook was exported is never overwritten: where only the
 * books changed, their value stays; where both did, the row is refused.
 */
final class Comparison {

	private final Session session;
	private final Values values;
	private final Staleness staleness;
	private final ValueFormat format;

	Comparison(Session session, ValueFormat format) {
		this.session = session;
		this.format = format;
		values = new Values(session);
		staleness = new Staleness(session.workspace());
	}

	/** The values of the row that are to replace others; remarks on the row tell of conflicts and of what cannot be changed. */
	Map<EStructuralFeature, Object> changes(IncomingRow row) {
		EObject object = row.existing();
		Map<EStructuralFeature, Object> changes = new LinkedHashMap<>();
		row.reading().values().forEach((feature, value) -> {
			if (!values.same(object.eGet(feature), value)) {
				changes.put(feature, value);
			}
		});
		if (!changes.isEmpty() && row.version() > 0 && row.version() < session.version(object)) {
			merge(row, changes);
		}
		changes.forEach((feature, value) -> session.refusal(object, feature, value).ifPresent(sentence -> {
			row.reading().enter(format.labels().label(feature));
			row.reading().refuse(sentence);
		}));
		return changes;
	}

	private void merge(IncomingRow row, Map<EStructuralFeature, Object> changes) {
		Map<EStructuralFeature, Object> before = staleness.since(row.id(), row.version());
		before.keySet().retainAll(changes.keySet());
		before.forEach((feature, told) -> {
			Object stored = row.existing().eGet(feature);
			Object exported = values.live(told);
			String label = format.labels().label(feature);
			row.reading().enter(label);
			if (values.same(changes.get(feature), exported == null ? feature.getDefaultValue() : exported)) {
				row.reading().note(NLS.bind(Messages.newerKept, label, format.text(feature, stored)));
				changes.remove(feature);
			} else {
				row.reading().refuse(NLS.bind(Messages.conflict, new Object[] { label, format.text(feature, changes.get(feature)),
						format.text(feature, exported), format.text(feature, stored) }));
			}
		});
	}
}
