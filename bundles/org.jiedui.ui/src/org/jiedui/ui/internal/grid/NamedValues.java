/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.LedgerColumn;

/** Which values a condition names that its column can have. */
record NamedValues(LedgerColumn column, CellCondition condition) {

	/** Whether the condition, or an alternative of it, names values of which the model has none any more. */
	boolean someGone() {
		return alternatives().stream().anyMatch(this::isGone);
	}

	/** Whether no alternative is left. */
	boolean allGone() {
		return alternatives().stream().allMatch(this::isGone);
	}

	private List<CellCondition> alternatives() {
		return condition instanceof CellCondition.AnyOf any ? any.conditions() : List.of(condition);
	}

	private boolean isGone(CellCondition one) {
		boolean enumeration = column.feature().filter(feature -> !feature.isMany() && feature.getEType() instanceof EEnum).isPresent();
		return enumeration && switch (one) {
			case CellCondition.OneOf values -> values.values().isEmpty() && !values.empty();
			case CellCondition.Not not -> isGone(not.condition());
			default -> false;
		};
	}
}
