/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.grid.ForeignChanges;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.Look;

/** Tells of each body cell what styles and marks it gets. Asked for visible cells only, at every paint: everything here is quick. */
final class CellLabels implements IConfigLabelAccumulator {

	static final String BODY = "jiedui.body";
	static final String CHANGED = "jiedui.changed";
	static final String ERROR = "jiedui.error";
	static final String WARNING = "jiedui.warning";
	static final String MUTED = "jiedui.muted";
	static final String FROZEN = "jiedui.frozen";
	static final String NEGATIVE = "jiedui.negative";
	static final String ZEBRA = "jiedui.zebra";
	static final String CHECK = "jiedui.check";
	/** Somebody else changed the value. */
	static final String FOREIGN = "jiedui.foreign";
	static final String GROUP = "jiedui.group";
	static final String INNER_GROUP = "jiedui.group.inner";
	/** The row has parts in a tree. */
	static final String BRANCH = "jiedui.tree.branch";
	/** The row is a leaf of a tree. */
	static final String LEAF = "jiedui.tree.leaf";

	/** The column in which a tree is drawn. */
	static final int TREE_COLUMN = 0;

	/** The value of the cell is why something is highlighted. */
	static final String REASON = "jiedui.reason";

	private static final String COLUMN = "jiedui.column.";
	private static final String LOOK = "jiedui.look.";

	private final LedgerData data;
	private final Session session;
	private final FindingLookup findings;
	private final ForeignChanges foreign;
	private final Highlights highlights;

	CellLabels(LedgerData data, Session session, FindingLookup findings, ForeignChanges foreign, Highlights highlights) {
		this.foreign = foreign;
		this.data = data;
		this.session = session;
		this.findings = findings;
		this.highlights = highlights;
	}

	/** The label of all cells of a column. */
	static String column(int index) {
		return COLUMN + index;
	}

	/** The label of cells that are highlighted. */
	static String look(Look look) {
		return LOOK + look.id();
	}

	@Override
	public void accumulateConfigLabels(LabelStack labels, int columnIndex, int rowIndex) {
		EObject row = data.row(rowIndex);
		LedgerColumn column = data.column(columnIndex);
		if (row != null) {
			column.feature().ifPresent(feature -> marks(labels, row, feature, column));
			access(labels, CellAccess.of(row, column));
			highlights.of(row, columnIndex).ifPresent(highlight -> highlight(labels, highlight));
			if (columnIndex == TREE_COLUMN) {
				data.rows().tree().ifPresent(tree -> labels.addLabel(tree.hasParts(row) ? BRANCH : LEAF));
			}
		}
		labels.addLabel(column(columnIndex));
		Optional<GroupRow> group = row == null ? data.group(rowIndex) : Optional.empty();
		if (group.isPresent()) {
			labels.addLabel(group.get().level() == 0 ? GROUP : INNER_GROUP);
		} else if (rowIndex % 2 == 1) {
			labels.addLabel(ZEBRA);
		}
		labels.addLabel(BODY);
	}

	private void marks(LabelStack labels, EObject row, EStructuralFeature feature, LedgerColumn column) {
		List<Finding> said = findings.findings(row, feature);
		if (!said.isEmpty()) {
			Severity worst = said.getFirst().severity();
			if (worst != Severity.INFO) {
				labels.addLabel(worst == Severity.ERROR ? ERROR : WARNING);
			}
		}
		if (session.isChanged(row, feature)) {
			labels.addLabel(CHANGED);
		} else if (foreign.find(row, feature).isPresent()) {
			labels.addLabel(FOREIGN);
		}
		if (CellNumber.isNumeric(feature)) {
			BigDecimal number = CellNumber.of(column.value(row));
			if (number != null && number.signum() < 0) {
				labels.addLabel(NEGATIVE);
			}
		} else if (isCheck(column) && column.appliesTo(row)) {
			labels.addLabel(CHECK);
		}
	}

	/** On top: its colours come before those of lines and values. */
	private static void highlight(LabelStack labels, Highlights.Highlight highlight) {
		labels.addLabelOnTop(look(highlight.rule().look()));
		if (highlight.isReason()) {
			labels.addLabel(REASON);
		}
	}

	private static void access(LabelStack labels, CellAccess access) {
		if (access == CellAccess.FROZEN) {
			labels.addLabel(FROZEN);
		}
		if (access != CellAccess.EDITABLE) {
			labels.addLabel(MUTED);
		}
	}

	/** Whether the cells of a column are boxes to tick. */
	static boolean isCheck(LedgerColumn column) {
		return column.feature().filter(feature -> !feature.isMany()).map(feature -> feature.getEType().getInstanceClass())
				.filter(type -> type == boolean.class || type == Boolean.class).isPresent();
	}
}
