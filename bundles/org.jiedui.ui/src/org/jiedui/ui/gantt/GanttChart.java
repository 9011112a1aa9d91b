/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.jiedui.ui.theme.Palette;

/**
 * A chart of bars on an axis of time beside a table, whose lines it continues: it scrolls upwards and downwards with the table, and
 * sideways by itself.
 * Bars are dragged with the mouse or moved with the arrow keys, Shift stretches, Escape gives a drag up; Ctrl with the wheel, or plus and
 * minus, zooms.
 * UI thread only.
 */
public final class GanttChart extends Canvas {

	/** So many parts of a day the scroll bar knows: in a near zoom it does not jump from day to day. */
	private static final int PARTS = 10;
	private static final double STEP = 1.25;

	private final GanttContent content;
	private final GanttLanes lanes;
	private final Palette palette = new Palette();
	private final GanttMouse mouse;
	private GanttPainter painter;
	private LocalDate today = LocalDate.now();
	private TimeScale scale;
	private DateSpan wanted;
	private IntConsumer wheel = count -> {
	};

	/**
	 * @param content what the lines tell
	 * @param lanes where they are
	 */
	public GanttChart(Composite parent, GanttContent content, GanttLanes lanes) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.NO_BACKGROUND);
		this.content = content;
		this.lanes = lanes;
		scale = TimeScale.fit(new DateSpan(today.withDayOfYear(1), today.withDayOfYear(1).plusYears(1).minusDays(1)), 800);
		painter = new GanttPainter(GanttColors.of(getDisplay(), palette));
		palette.onChange(this, () -> {
			painter = new GanttPainter(GanttColors.of(getDisplay(), palette));
			redraw();
		});
		mouse = new GanttMouse(this, content);
		new GanttKeys(this, content, mouse);
		new GanttSpeech(this, content);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> show(scale.from(getHorizontalBar().getSelection() / (double) PARTS)));
	}

	/** Where days are now. */
	public TimeScale scale() {
		return scale;
	}

	/** Where bars and marks are now. */
	GanttGeometry geometry() {
		return new GanttGeometry(scale, lanes);
	}

	/** The day that counts as today; that of the clock unless somebody says otherwise. */
	public void setToday(LocalDate day) {
		today = day;
		redraw();
	}

	/** The lines tell something else, or are others. */
	public void refresh() {
		updateScrollBar();
		redraw();
	}

	/** Shows a span of days in the width that there is, whatever that will be, until somebody scrolls or zooms. */
	public void show(DateSpan span) {
		wanted = span;
		fitWanted();
	}

	private void fitWanted() {
		if (getClientArea().width > 0) {
			scale = TimeScale.fit(wanted, getClientArea().width);
			refresh();
		}
	}

	/** Shows all days that the lines take. */
	public void fit() {
		content.span().ifPresent(span -> show(span.widened(Math.max(1, span.days() / 40))));
	}

	/** Shows so much time at once: around the selected bar, or else around today if that is seen, or what is in the middle. */
	public void zoom(Zoom zoom) {
		LocalDate middle = anchor();
		show(TimeScale.fit(new DateSpan(middle, middle.plusDays(zoom.days() - 1L)).shifted(-zoom.days() / 2), getClientArea().width));
	}

	private LocalDate anchor() {
		int width = getClientArea().width;
		Optional<DateSpan> bar = content.selected() < 0 ? Optional.empty() : content.line(content.selected()).flatMap(GanttLine::bar);
		if (bar.isPresent()) {
			return bar.get().first().plusDays(bar.get().days() / 2);
		}
		return scale.x(today) >= 0 && scale.x(today) < width ? today : scale.day(width / 2);
	}

	/** Shows so many times less or more; the day at a pixel stays there. */
	void zoom(double times, int x) {
		show(scale.zoomed(times, x));
	}

	/** Zooms in by one step, or out. */
	public void zoomStep(boolean in) {
		zoom(in ? STEP : 1 / STEP, getClientArea().width / 2);
	}

	/** Scrolls sideways. */
	void scroll(int pixels) {
		show(scale.scrolled(pixels));
	}

	private void show(TimeScale other) {
		wanted = null;
		scale = other;
		refresh();
	}

	/** Scrolls to the bar of a line, where nothing of it is seen. */
	public void reveal(int position) {
		content.line(position).flatMap(GanttLine::bar).ifPresent(span -> {
			int width = getClientArea().width;
			if (scale.end(span.last()) < 0 || scale.x(span.first()) > width) {
				scroll(scale.x(span.first()) - width / 4);
			}
		});
	}

	/** Shows today, at the left third. */
	public void showToday() {
		scroll(scale.x(today) - getClientArea().width / 3);
	}

	private void resized() {
		if (wanted != null) {
			fitWanted();
		} else {
			updateScrollBar();
		}
	}

	/** The bar reaches over all lines and what is shown now, and as far again at either end. */
	private void updateScrollBar() {
		int width = Math.max(1, getClientArea().width);
		DateSpan shown = DateSpan.between(scale.day(0), scale.day(width));
		DateSpan all = content.span().map(span -> span.with(shown)).orElse(shown).widened(shown.days());
		ScrollBar bar = getHorizontalBar();
		int first = (int) Math.clamp(all.first().toEpochDay() * PARTS, Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2);
		int thumb = (int) Math.max(1, width / scale.dayWidth() * PARTS);
		bar.setValues((int) Math.round(scale.left() * PARTS), Math.max(0, first), (int) (all.last().toEpochDay() + 1) * PARTS, thumb,
				Math.max(1, thumb / 10), Math.max(1, thumb * 9 / 10));
	}

	/** @param scroll scrolls the table by so many turns of the wheel, upwards where they are more than 0 */
	public void onWheel(IntConsumer scroll) {
		wheel = scroll;
	}

	/** The wheel turned over the chart: the table is to scroll. */
	void turn(int count) {
		wheel.accept(count);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		paint(gc, area);
		mouse.paint(gc, area, painter);
		if (isFocusControl()) {
			gc.drawFocus(0, 0, area.width, area.height);
		}
	}

	/** Draws what is shown now; also for pictures of it. */
	public void paint(GC gc, Rectangle area) {
		gc.setFont(getFont());
		painter.paint(gc, area, geometry(), content, today);
	}
}
