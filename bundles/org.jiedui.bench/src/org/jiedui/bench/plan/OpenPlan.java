/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.plan;

import java.util.Locale;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.bench.ledger.SilentPrompts;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.PlanTask;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.editor.plan.PlanColumns;
import org.jiedui.ui.editor.plan.PlanTable;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.TreeRowSource;

/** A plan on the screen, as its page shows it: the table and the chart. */
final class OpenPlan {

	private static final ValueFormat FORMAT = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND);

	private final PlanTable table;

	/** Makes it in a shell that is open. */
	OpenPlan(Shell shell, BenchPlan plan) {
		TreeRowSource rows = new TreeRowSource(plan.plan()::getTasks, row -> ((PlanTask) row).getTasks(), row -> false);
		GridSetup setup = new GridSetup(plan.session(), "bench", new PlanColumns(FORMAT).all(), rows, FORMAT, new SilentPrompts());
		table = new PlanTable(shell, plan.session(), setup, rows, plan::plan, FORMAT, new DialogSettings("bench"));
		shell.layout(true, true);
	}

	NatTable table() {
		return table.grid().table();
	}

	/** Draws the table. */
	void paintTable(GC gc) {
		table().getLayerPainter().paintLayer(table(), gc, 0, 0, table().getClientArea(), table().getConfigRegistry());
	}

	/** Draws the chart. */
	void paintChart(GC gc) {
		table.chart().paint(gc, table.chart().getClientArea());
	}

	void close() {
		table.control().dispose();
	}
}
