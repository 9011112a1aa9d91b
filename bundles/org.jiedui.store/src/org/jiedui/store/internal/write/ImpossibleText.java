/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/** Says which text it is where PostgreSQL refuses one: it keeps every character but the first of all, and names neither object nor feature. */
final class ImpossibleText {

	/** The state of SQL for a character that a database does not know. */
	private static final String NOT_IN_REPERTOIRE = "22021";
	private static final char NONE = '\0';

	private ImpossibleText() {
	}

	/** The failure in words that help people to go on; empty where it has another reason. */
	static Optional<WorkspaceException> of(SQLException failure, List<Change> changes) {
		return NOT_IN_REPERTOIRE.equals(failure.getSQLState()) ? changes.stream().flatMap(change -> of(failure, change).stream()).findFirst()
				: Optional.empty();
	}

	private static Optional<WorkspaceException> of(SQLException failure, Change change) {
		return written(change).entrySet().stream().filter(each -> isImpossible(each.getValue())).findFirst()
				.map(each -> new WorkspaceException(Reason.FAILED, Messages.bind(Messages.impossibleText,
						new Object[] { change.type().getName(), each.getKey().getName(), change.id() }), failure));
	}

	private static Map<EStructuralFeature, Object> written(Change change) {
		return switch (change) {
			case Addition addition -> addition.values();
			case Update update -> update.features().stream().filter(each -> each.newValue() != null)
					.collect(Collectors.toMap(FeatureChange::feature, FeatureChange::newValue));
			case Removal removal -> Map.of();
		};
	}

	private static boolean isImpossible(Object value) {
		return value instanceof String text ? text.indexOf(NONE) >= 0
				: value instanceof List<?> many && many.stream().anyMatch(ImpossibleText::isImpossible);
	}
}
