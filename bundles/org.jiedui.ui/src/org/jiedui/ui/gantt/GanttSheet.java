/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.util.function.IntFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** A chart on pages: a title, the names of the lines, and beside them all the days that they take. Drawn in the colours of paper. */
public final class GanttSheet {

	private static final int MARGIN = 16;
	private static final int TITLE = 30;
	private static final int HEAD = 36;
	private static final int LINE = 24;
	private static final int NAMES = 300;
	private static final String ELLIPSIS = "…";

	private final GanttContent content;
	private final IntFunction<String> name;
	private final String title;
	private final int width;
	private final int lines;

	/**
	 * @param content what the lines tell
	 * @param name what a line is called, with the spaces before it that tell how deep it lies
	 * @param title what stands above
	 * @param width of a page in pixels
	 * @param height of a page in pixels
	 */
	public GanttSheet(GanttContent content, IntFunction<String> name, String title, int width, int height) {
		this.content = content;
		this.name = name;
		this.title = title;
		this.width = width;
		lines = Math.max(1, (height - 2 * MARGIN - TITLE - HEAD) / LINE);
	}

	/** The height of a page that has room for so many lines. */
	public static int heightFor(int count) {
		return 2 * MARGIN + TITLE + HEAD + count * LINE;
	}

	/** How many pages there are, at least 1. */
	public int pages() {
		return Math.max(1, (content.size() + lines - 1) / lines);
	}

	/** How many pixels high a page is, as far as it is filled. */
	public int height(int page) {
		return heightFor(Math.clamp(content.size() - page * lines, 0, lines));
	}

	/**
	 * Draws a page.
	 *
	 * @param page from 0
	 * @param today the day that is marked
	 */
	public void paint(GC gc, int page, LocalDate today) {
		GanttColors colors = GanttColors.onPaper();
		gc.setBackground(colors.ground());
		gc.fillRectangle(0, 0, width, height(page));
		int first = page * lines;
		FlatLanes lanes = new FlatLanes(first, Math.min(content.size(), first + lines), HEAD, LINE);
		title(gc, colors, page);
		names(gc, colors, lanes);
		chart(gc, colors, lanes, today);
	}

	private void title(GC gc, GanttColors colors, int page) {
		gc.setForeground(colors.text());
		gc.drawText(title, MARGIN, MARGIN + 4, SWT.DRAW_TRANSPARENT);
		if (pages() > 1) {
			String text = NLS.bind(Messages.print_page, page + 1, pages());
			gc.drawText(text, width - MARGIN - gc.textExtent(text).x, MARGIN + 4, SWT.DRAW_TRANSPARENT);
		}
	}

	private void names(GC gc, GanttColors colors, FlatLanes lanes) {
		int top = MARGIN + TITLE;
		for (int position = lanes.first(); position < lanes.end(); position++) {
			int y = top + lanes.top(position);
			gc.setForeground(colors.line());
			gc.drawLine(MARGIN, y + LINE - 1, MARGIN + NAMES, y + LINE - 1);
			gc.setForeground(colors.text());
			String text = cut(gc, name.apply(position));
			gc.drawText(text, MARGIN + 4, y + (LINE - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	private static String cut(GC gc, String text) {
		int length = text.length();
		while (length > 0 && gc.textExtent(text.substring(0, length)).x > NAMES - 16) {
			length--;
		}
		return length == text.length() ? text : text.substring(0, length) + ELLIPSIS;
	}

	/** In its own coordinates, as on the screen. */
	private void chart(GC gc, GanttColors colors, FlatLanes lanes, LocalDate today) {
		Rectangle area = new Rectangle(0, 0, width - 2 * MARGIN - NAMES, HEAD + (lanes.end() - lanes.first()) * LINE);
		DateSpan span = content.span().orElseGet(() -> new DateSpan(today, today));
		TimeScale scale = TimeScale.fit(span.widened(Math.max(1, span.days() / 40)), area.width);
		Transform former = new Transform(gc.getDevice());
		Transform moved = new Transform(gc.getDevice());
		try {
			gc.getTransform(former);
			gc.getTransform(moved);
			moved.translate(MARGIN + NAMES, MARGIN + TITLE);
			gc.setTransform(moved);
			gc.setClipping(area);
			new GanttPainter(colors).paint(gc, area, new GanttGeometry(scale, lanes), new Unselected(content), today);
			gc.setClipping((Rectangle) null);
			gc.setTransform(former);
		} finally {
			moved.dispose();
			former.dispose();
		}
	}
}
