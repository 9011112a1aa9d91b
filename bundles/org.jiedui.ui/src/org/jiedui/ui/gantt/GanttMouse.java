/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** What the mouse does in a chart: selects, drags, tells about a bar, scrolls and zooms. */
final class GanttMouse {

	private static final int WHEEL_PIXELS = 24;
	private static final double WHEEL_ZOOM = 1.2;

	private final GanttChart chart;
	private final GanttContent content;
	private GanttDrag drag;
	private String refused;
	private int x;
	private int y;

	GanttMouse(GanttChart chart, GanttContent content) {
		this.chart = chart;
		this.content = content;
		chart.addListener(SWT.MouseDown, this::pressed);
		chart.addListener(SWT.MouseMove, this::moved);
		chart.addListener(SWT.MouseUp, event -> released());
		chart.addListener(SWT.MouseVerticalWheel, this::turned);
		chart.addListener(SWT.MouseHorizontalWheel, event -> chart.scroll(-event.count * WHEEL_PIXELS));
	}

	private void pressed(Event event) {
		chart.setFocus();
		if (event.button != 1) {
			return;
		}
		x = event.x;
		y = event.y;
		int position = chart.geometry().lanes().at(event.y);
		if (position >= 0 && position < content.size()) {
			content.select(position);
		}
		GanttHit.at(event.x, event.y, chart.geometry(), content).ifPresent(this::begin);
		chart.redraw();
	}

	private void begin(GanttHit hit) {
		Optional<String> refusal = content.refusal(hit.position());
		if (refusal.isEmpty()) {
			drag = content.line(hit.position()).map(line -> new GanttDrag(content, hit, line, chart.scale(), x)).orElse(null);
		} else if (hit.part() != GanttHit.Part.NOTHING) {
			refused = refusal.get();
		}
	}

	private void moved(Event event) {
		x = event.x;
		y = event.y;
		if (drag != null) {
			drag.to(event.x);
			chart.redraw();
		} else if (refused != null) {
			chart.redraw();
		} else {
			hover();
		}
	}

	private void hover() {
		Optional<GanttHit> hit = GanttHit.at(x, y, chart.geometry(), content);
		boolean movable = hit.filter(each -> content.refusal(each.position()).isEmpty()).isPresent();
		chart.setCursor(movable ? chart.getDisplay().getSystemCursor(cursor(hit.get().part())) : null);
		String tip = hit.filter(each -> each.part() != GanttHit.Part.NOTHING).map(each -> content.describe(each.position())).orElse(null);
		if (tip == null ? chart.getToolTipText() != null : !tip.equals(chart.getToolTipText())) {
			chart.setToolTipText(tip);
		}
	}

	private static int cursor(GanttHit.Part part) {
		return switch (part) {
			case START, END -> SWT.CURSOR_SIZEWE;
			case BAR, MARK -> SWT.CURSOR_HAND;
			case NOTHING -> SWT.CURSOR_CROSS;
		};
	}

	private void released() {
		GanttDrag ended = drag;
		stop();
		if (ended != null) {
			ended.drop();
		}
	}

	/** Gives up a drag; nothing is changed. */
	boolean cancel() {
		boolean dragging = drag != null;
		stop();
		return dragging;
	}

	private void stop() {
		drag = null;
		refused = null;
		chart.redraw();
	}

	private void turned(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			chart.zoom(event.count > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, event.x);
			event.doit = false;
		} else if ((event.stateMask & SWT.MOD2) != 0) {
			chart.scroll(-event.count * WHEEL_PIXELS);
			event.doit = false;
		} else {
			chart.turn(event.count);
		}
	}

	/** Draws what a drag would come to, with its dates at the pointer, or why there is none. */
	void paint(GC gc, Rectangle area, GanttPainter painter) {
		if (drag != null && drag.isChange()) {
			painter.preview(gc, chart.geometry(), drag.position(), drag.preview());
			painter.note(gc, area, x, y, dates(drag.span()), false);
		} else if (refused != null) {
			painter.note(gc, area, x, y, refused, true);
		}
	}

	private static String dates(DateSpan span) {
		return span.days() == 1 ? span.first().toString() : NLS.bind(Messages.drag_dates, new Object[] { span.first(), span.last(), span.days() });
	}
}
