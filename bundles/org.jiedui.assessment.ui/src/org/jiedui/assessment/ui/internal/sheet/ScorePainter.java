/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jiedui.assessment.appraisal.Appraisal;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.ui.theme.Palette;

/** What the cells of the sheet show besides their text: a bar for the share of the weight, a corner for what is unsaved or assumed. */
final class ScorePainter {

	private static final int TEXT = 46;
	private static final int MARGIN = 6;
	private static final int BAR = 6;
	private static final int CORNER = 6;

	private final AssessmentDesk desk;
	private final Palette palette = new Palette();

	ScorePainter(AssessmentDesk desk) {
		this.desk = desk;
	}

	void install(Tree tree) {
		tree.addListener(SWT.PaintItem, this::paint);
	}

	private void paint(Event event) {
		if (!(event.item.getData() instanceof Indicator indicator) || desk.appraisal().isEmpty()) {
			return;
		}
		ScoreColumn column = ScoreColumn.values()[event.index];
		Rectangle cell = ((TreeItem) event.item).getBounds(event.index);
		if (column == ScoreColumn.SHARE) {
			bar(event.gc, cell, indicator);
		} else if (isAssumed(column, indicator)) {
			corner(event.gc, cell, palette.warning());
		} else if (column.feature().filter(feature -> desk.isUnsaved(indicator, feature)).isPresent()) {
			corner(event.gc, cell, palette.accent());
		}
	}

	private boolean isAssumed(ScoreColumn column, Indicator indicator) {
		return !indicator.isArea() && (column == ScoreColumn.ASSUMED_VALUE && desk.assumptions().text(indicator).isPresent()
				|| column == ScoreColumn.ASSUMED_POINTS && desk.assumptions().points(indicator).isPresent());
	}

	private void bar(GC gc, Rectangle cell, Indicator indicator) {
		Appraisal appraisal = desk.appraisal().orElseThrow();
		int room = cell.width - TEXT - MARGIN;
		if (room <= 0 || indicator.weight().signum() <= 0) {
			return;
		}
		double points = indicator.isArea() ? appraisal.total(indicator).doubleValue()
				: appraisal.of(indicator).points().map(Number::doubleValue).orElse(0.0);
		double share = Math.clamp(points / indicator.weight().doubleValue(), 0, 1);
		int top = cell.y + (cell.height - BAR) / 2;
		gc.setBackground(palette.gridLine());
		gc.fillRectangle(cell.x + MARGIN, top, room, BAR);
		gc.setBackground(palette.accent());
		gc.fillRectangle(cell.x + MARGIN, top, (int) Math.round(room * share), BAR);
	}

	private static void corner(GC gc, Rectangle cell, Color color) {
		gc.setBackground(color);
		gc.fillPolygon(new int[] { cell.x, cell.y, cell.x + CORNER, cell.y, cell.x, cell.y + CORNER });
	}
}
