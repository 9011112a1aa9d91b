/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.grid.LedgerColumn;

/** Says over a cell what is wrong with it, why it cannot be edited, and what does not fit into it; over a head what the column means. */
final class GridTips extends DefaultToolTip {

	private static final int SHIFT = 12;
	private static final int ROOM = 12;

	private final NatTable table;
	private final LedgerData data;
	private final FindingLookup findings;
	private final LedgerOrder order;
	private final GroupTexts groups;
	private final ForeignText foreign;
	private final Highlights highlights;
	private final BooleanSupplier drawing;

	/** @param drawing whether the mouse is doing something over which nothing is to be said */
	GridTips(NatTable table, LedgerData data, FindingLookup findings, LedgerOrder order, GroupTexts groups, ForeignText foreign,
			Highlights highlights, BooleanSupplier drawing) {
		super(table, ToolTip.NO_RECREATE, false);
		this.table = table;
		this.data = data;
		this.findings = findings;
		this.order = order;
		this.highlights = highlights;
		this.groups = groups;
		this.foreign = foreign;
		this.drawing = drawing;
		setPopupDelay(500);
		setShift(new Point(SHIFT, SHIFT));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return new Point(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !drawing.getAsBoolean() && getText(event) != null && super.shouldCreateToolTip(event);
	}

	@Override
	protected String getText(Event event) {
		LabelStack regions = table.getRegionLabelsByXY(event.x, event.y);
		ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
		if (regions == null || cell == null) {
			return null;
		}
		List<String> lines = new ArrayList<>();
		if (regions.hasLabel(GridRegion.FILTER_ROW)) {
			order.objection(cell.getColumnIndex(), cell.getDataValue()).ifPresent(lines::add);
			lines.add(Messages.filterHint);
		} else if (regions.hasLabel(GridRegion.COLUMN_HEADER)) {
			head(data.column(cell.getColumnIndex()), cell, lines);
		} else if (regions.hasLabel(GridRegion.ROW_HEADER)) {
			Optional.ofNullable(data.row(cell.getRowIndex())).ifPresent(row -> messages(findings.findings(row, null), lines));
		} else if (regions.hasLabel(GridRegion.BODY)) {
			body(cell, lines);
		}
		return lines.isEmpty() ? null : String.join("\n", lines);
	}

	private void head(LedgerColumn column, ILayerCell cell, List<String> lines) {
		if (!fits(cell, column.heading())) {
			lines.add(column.heading());
		}
		column.description().ifPresent(lines::add);
		data.rows().refusal(column).ifPresentOrElse(lines::add, () -> {
			if (!data.rows().hasAll() && column.feature().filter(GridTips::isText).isPresent()) {
				lines.add(Messages.pagedTextOrder);
			}
		});
	}

	/** References are sorted by titles, which are text too. */
	private static boolean isText(EStructuralFeature feature) {
		return feature instanceof EReference || feature.getEType().getInstanceClass() == String.class;
	}

	private void body(ILayerCell cell, List<String> lines) {
		EObject row = data.row(cell.getRowIndex());
		LedgerColumn column = data.column(cell.getColumnIndex());
		data.group(cell.getRowIndex()).ifPresent(group -> group(group, column, lines));
		if (row == null) {
			return;
		}
		column.feature().ifPresent(feature -> messages(findings.findings(row, feature), lines));
		column.feature().flatMap(feature -> foreign.of(row, feature)).ifPresent(lines::add);
		CellAccess access = CellAccess.of(row, column);
		if (access == CellAccess.FROZEN || access == CellAccess.STEPS) {
			lines.add(access.reason(row, column, new Labels(Locale.getDefault())));
		}
		highlights.of(row, cell.getColumnIndex()).map(Highlights.Highlight::rule).ifPresent(rule -> lines
				.add(NLS.bind(Messages.tipHighlight, new Object[] { rule.look().label(), data.column(data.indexOf(rule.column())).heading(),
						rule.condition() })));
		String text = column.text(row);
		if (text.indexOf('\n') >= 0 || !fits(cell, text)) {
			lines.add(text);
		}
	}

	private void group(GroupRow group, LedgerColumn column, List<String> lines) {
		String details = groups.details(group, column);
		lines.add(Stream.of(groups.column(group), groups.value(group), groups.count(group)).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("  ")));
		if (!details.isEmpty()) {
			lines.add(column.heading() + ": " + details);
			if (!data.rows().hasAll()) {
				lines.add(Messages.groupsAsSaved);
			}
		}
	}

	private static void messages(List<Finding> said, List<String> lines) {
		said.stream().map(Finding::message).forEach(lines::add);
	}

	private boolean fits(ILayerCell cell, String text) {
		GC gc = new GC(table);
		try {
			return gc.textExtent(text).x + ROOM <= cell.getBounds().width;
		} finally {
			gc.dispose();
		}
	}
}
