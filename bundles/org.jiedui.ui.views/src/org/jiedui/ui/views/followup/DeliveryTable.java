/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.plan.Delivery;
import org.jiedui.core.plan.FollowUp;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;
import org.jiedui.ui.viewers.ColouredCells;

/** Parties by month: what they have reported. A click on a month, or Enter, opens it; Enter on a party opens the plan. UI thread only. */
final class DeliveryTable {

	private static final int MONTHS = 12;
	private static final int NAME_WIDTH = 110;
	private static final int PLAN_WIDTH = 96;
	private static final int MONTH_WIDTH = 29;
	/** The columns before January. */
	private static final int HEADS = 2;

	private final TableViewer viewer;
	private final Palette palette = new Palette();

	/** @param open is given what the user wants to see: the month, or null for the plan as a whole */
	DeliveryTable(Composite parent, BiConsumer<FollowUp.Reports, FollowUp.Month> open) {
		viewer = new TableViewer(parent, SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		ColouredCells.install(viewer.getTable());
		column(Messages.columnParty, NAME_WIDTH, SWT.LEFT, new Head(true));
		column(Messages.columnPlan, PLAN_WIDTH, SWT.LEFT, new Head(false));
		for (int month = 1; month <= MONTHS; month++) {
			column(Integer.toString(month), MONTH_WIDTH, SWT.LEFT, state(month));
		}
		viewer.getTable().addListener(SWT.MouseUp, event -> {
			ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
			if (event.button == 1 && cell != null && cell.getColumnIndex() >= HEADS) {
				open(cell, open);
			}
		});
		viewer.getTable().addListener(SWT.DefaultSelection, event -> open(focus.getFocusCell(), open));
		palette.onChange(viewer.getControl(), viewer::refresh);
	}

	private static void open(ViewerCell cell, BiConsumer<FollowUp.Reports, FollowUp.Month> open) {
		if (cell != null && cell.getElement() instanceof FollowUp.Reports reports) {
			open.accept(reports, cell.getColumnIndex() < HEADS ? null : reports.months().get(cell.getColumnIndex() - HEADS));
		}
	}

	private void column(String label, int width, int style, CellLabelProvider text) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.setLabelProvider(text);
	}

	TableViewer viewer() {
		return viewer;
	}

	void show(List<FollowUp.Reports> reports) {
		viewer.setInput(reports);
	}

	/** Who reports, or on which plan. */
	private static final class Head extends ColumnLabelProvider {

		private final boolean party;

		Head(boolean party) {
			this.party = party;
		}

		@Override
		public String getText(Object element) {
			FollowUp.Reports reports = (FollowUp.Reports) element;
			return party ? DueText.responsible(reports.answerable()) : reports.title();
		}

		@Override
		public String getToolTipText(Object element) {
			return ((FollowUp.Reports) element).programme();
		}
	}

	/** How it stands with a month. Signs differ, not only colours. */
	private CellLabelProvider state(int month) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return switch (status(element, month)) {
					case NOT_YET -> "";
					case MISSING -> "\u25CB";
					case RETURNED -> "\u21A9";
					case DELIVERED -> "\u2713";
				};
			}

			@Override
			public Color getForeground(Object element) {
				return switch (status(element, month)) {
					case NOT_YET -> null;
					case MISSING -> palette.error();
					case RETURNED -> palette.warning();
					case DELIVERED -> palette.get(Tone.GOOD);
				};
			}

			@Override
			public String getToolTipText(Object element) {
				return NLS.bind(switch (status(element, month)) {
					case NOT_YET -> Messages.cellNotYet;
					case MISSING -> Messages.cellMissing;
					case RETURNED -> Messages.cellReturned;
					case DELIVERED -> Messages.cellDelivered;
				}, DueText.responsible(((FollowUp.Reports) element).answerable()), NLS.bind(Messages.month, month));
			}
		};
	}

	private static Delivery.Status status(Object element, int month) {
		return ((FollowUp.Reports) element).months().get(month - 1).status();
	}
}
