/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws an arrow from what must be done before to what waits for it; dashed where it does not wait. */
final class LinkPainter {

	private static final int HEAD = 4;

	private final GanttColors colors;

	LinkPainter(GanttColors colors) {
		this.colors = colors;
	}

	/** Draws a link, unless one of its lines has no bar. */
	void paint(GC gc, GanttGeometry geometry, GanttContent content, GanttLink link) {
		Optional<GanttLine> before = content.line(link.before()).filter(line -> line.bar().isPresent());
		Optional<GanttLine> after = content.line(link.after()).filter(line -> line.bar().isPresent());
		if (before.isEmpty() || after.isEmpty()) {
			return;
		}
		Rectangle from = geometry.bar(link.before(), before.get(), before.get().span());
		Rectangle to = geometry.bar(link.after(), after.get(), after.get().span());
		boolean broken = !after.get().span().first().isAfter(before.get().span().last());
		int y = to.y + to.height / 2;
		gc.setForeground(broken ? colors.late() : colors.link());
		gc.setBackground(broken ? colors.late() : colors.link());
		gc.setLineStyle(broken ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawPolyline(LinkRoute.of(from.x + from.width, from.y + from.height / 2, to.x, y, geometry.lanes().height()));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.fillPolygon(new int[] { to.x, y, to.x - HEAD - 1, y - HEAD, to.x - HEAD - 1, y + HEAD });
	}
}
