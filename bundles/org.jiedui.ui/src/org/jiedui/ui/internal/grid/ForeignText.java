/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.grid.ForeignChange;
import org.jiedui.ui.grid.ForeignChanges;

/** Says who changed a value when, and what it was before. */
record ForeignText(ForeignChanges changes, Session session, ValueFormat format) {

	/** Empty where nobody else changed anything. */
	Optional<String> of(EObject row, EStructuralFeature feature) {
		return session.isChanged(row, feature) ? Optional.empty() : changes.find(row, feature).map(change -> text(feature, change));
	}

	private String text(EStructuralFeature feature, ForeignChange change) {
		String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(change.time().atZone(ZoneId.systemDefault()));
		String before = value(feature, change.before());
		return NLS.bind(Messages.foreignChange, new Object[] { change.author(), time, before.isEmpty() ? Messages.groupsEmpty : before });
	}

	private String value(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> "";
			case ObjectId id -> session.find(id).map(format.titles()::title).orElse("…");
			case Collection<?> many when many.stream().anyMatch(ObjectId.class::isInstance) -> many.stream().map(each -> value(feature, each))
					.collect(Collectors.joining("、"));
			default -> format.text(feature, value);
		};
	}
}
