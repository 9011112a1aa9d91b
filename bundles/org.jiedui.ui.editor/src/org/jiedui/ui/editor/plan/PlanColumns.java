/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.RowColumn;

/** The columns of the tasks of a plan. What a task belongs to is no column: the tree tells it. */
public final class PlanColumns {

	private static final List<EStructuralFeature> SHOWN = List.of(Literals.PLAN_TASK__NAME, Literals.PLAN_TASK__AREA, Literals.PLAN_TASK__RESPONSIBLE,
			Literals.PLAN_TASK__START, Literals.PLAN_TASK__DUE, Literals.PLAN_TASK__PROGRESS, Literals.PLAN_TASK__STATE);
	private static final String TARGETS = "#targets";
	private static final int TARGETS_WIDTH = 200;

	private final ValueFormat format;

	public PlanColumns(ValueFormat format) {
		this.format = format;
	}

	/** All columns; behind the state the targets and the budget. */
	public List<LedgerColumn> all() {
		List<EStructuralFeature> shown = new ArrayList<>(SHOWN);
		shown.add(Literals.PLAN_TASK__BUDGET);
		List<LedgerColumn> columns = new ArrayList<>(new LedgerColumns(format).of(Literals.PLAN_TASK, shown));
		TaskText texts = new TaskText(task -> "", format);
		columns.add(SHOWN.size(), new RowColumn(TARGETS, Messages.columns_targets, TARGETS_WIDTH,
				row -> row instanceof PlanTask task ? texts.targets(task) : null, format::textKey));
		return columns;
	}
}
