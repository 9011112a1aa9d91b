/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.jiedui.ui.theme.Palette;

/** Draws a frame around the cell in which the keys work. */
final class CellFrame extends FocusCellHighlighter {

	private final ColumnViewer viewer;
	private final Palette palette = new Palette();

	CellFrame(ColumnViewer viewer) {
		super(viewer);
		this.viewer = viewer;
		viewer.getControl().addListener(SWT.PaintItem, this::paint);
	}

	private void paint(Event event) {
		ViewerCell cell = getFocusCell();
		if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index && viewer.getControl().isFocusControl()) {
			Rectangle bounds = cell.getBounds();
			event.gc.setForeground(palette.accent());
			event.gc.drawRectangle(bounds.x, bounds.y, Math.max(0, bounds.width - 2), Math.max(0, bounds.height - 1));
		}
	}

	@Override
	protected void focusCellChanged(ViewerCell now, ViewerCell before) {
		viewer.getControl().redraw();
	}
}
