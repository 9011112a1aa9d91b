/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.ui.findings.FindingLookup;

/** Marks the numbers of rows of which something is said as a whole. */
final class RowHeadLabels implements IConfigLabelAccumulator {

	private final LedgerData data;
	private final FindingLookup findings;

	RowHeadLabels(LedgerData data, FindingLookup findings) {
		this.data = data;
		this.findings = findings;
	}

	@Override
	public void accumulateConfigLabels(LabelStack labels, int columnIndex, int rowIndex) {
		EObject row = data.row(rowIndex);
		if (row != null) {
			findings.findings(row, null).stream().findFirst().map(Finding::severity).filter(severity -> severity != Severity.INFO)
					.ifPresent(severity -> labels.addLabel(severity == Severity.ERROR ? CellLabels.ERROR : CellLabels.WARNING));
		}
	}
}
