/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts the first child across the whole width and the others below it: side by side, each as wide as the next, or one below the other where that
 * is asked for; on request the last one across the whole width again. Hidden children take no room. What a child needs at a width is remembered until
 * the caches are to be flushed.
 */
public final class OverviewLayout extends Layout {

	private final int margin;
	private final int columnGap;
	private final int rowGap;
	private final boolean lastBelow;
	/** Of each child the width that it was last asked about, and its height then: to measure wrapped text is what costs. */
	private final Map<Control, Point> heights = new HashMap<>();
	private boolean narrow;

	/** All in pixels. */
	OverviewLayout(int margin, int columnGap, int rowGap) {
		this(margin, columnGap, rowGap, false);
	}

	/** @param lastBelow whether the last child stands below all others */
	OverviewLayout(int margin, int columnGap, int rowGap, boolean lastBelow) {
		this.margin = margin;
		this.columnGap = columnGap;
		this.rowGap = rowGap;
		this.lastBelow = lastBelow;
	}

	/** Everything below each other. */
	public static OverviewLayout column(int rowGap) {
		return column(0, rowGap);
	}

	/** Everything below each other, within a margin. */
	public static OverviewLayout column(int margin, int rowGap) {
		OverviewLayout layout = new OverviewLayout(margin, 0, rowGap);
		layout.narrow = true;
		return layout;
	}

	boolean isNarrow() {
		return narrow;
	}

	void setNarrow(boolean below) {
		narrow = below;
	}

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		forget(flushCache);
		int width = widthHint == SWT.DEFAULT ? preferredWidth(composite, flushCache) : widthHint;
		return new Point(width, place(composite, width, false, flushCache));
	}

	private int preferredWidth(Composite composite, boolean flushCache) {
		int widest = 0;
		for (Control child : composite.getChildren()) {
			widest = child.getVisible() ? Math.max(widest, child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).x) : widest;
		}
		return 2 * margin + widest;
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		forget(flushCache);
		place(composite, composite.getClientArea().width, true, flushCache);
	}

	@Override
	protected boolean flushCache(Control control) {
		heights.remove(control);
		return true;
	}

	private void forget(boolean all) {
		if (all) {
			heights.clear();
		}
	}

	/** The height that is needed. */
	private int place(Composite composite, int width, boolean move, boolean flushCache) {
		Control[] children = composite.getChildren();
		int first = narrow ? children.length : Math.min(1, children.length);
		int last = narrow || !lastBelow ? children.length : Math.max(first, children.length - 1);
		int room = Math.max(0, width - 2 * margin);
		int bottom = below(children, 0, first, room, margin, move, flushCache);
		bottom = beside(children, first, last, room, bottom, move, flushCache);
		return below(children, last, children.length, room, bottom, move, flushCache) + margin;
	}

	/** Where children end that stand below each other. */
	private int below(Control[] children, int from, int to, int room, int start, boolean move, boolean flushCache) {
		int bottom = start;
		for (int index = from; index < to; index++) {
			if (children[index].getVisible()) {
				int top = next(bottom);
				bottom = top + put(children[index], new Rectangle(margin, top, room, SWT.DEFAULT), move, flushCache);
			}
		}
		return bottom;
	}

	/** Where the longest of children ends that stand side by side. */
	private int beside(Control[] children, int from, int to, int room, int start, boolean move, boolean flushCache) {
		int columns = to - from;
		int bottom = start;
		for (int index = from; index < to; index++) {
			int columnWidth = Math.max(0, (room - (columns - 1) * columnGap) / columns);
			int left = margin + (index - from) * (columnWidth + columnGap);
			int top = next(start);
			bottom = Math.max(bottom, top + put(children[index], new Rectangle(left, top, columnWidth, SWT.DEFAULT), move, flushCache));
		}
		return bottom;
	}

	private int next(int bottom) {
		return bottom + (bottom > margin ? rowGap : 0);
	}

	/** The height that a child needs in a place of a given width; gives it that place when it is to move. */
	private int put(Control child, Rectangle place, boolean move, boolean flushCache) {
		int height = height(child, place.width, flushCache);
		if (move) {
			child.setBounds(place.x, place.y, place.width, height);
		}
		return height;
	}

	private int height(Control child, int width, boolean flushCache) {
		Point known = heights.get(child);
		if (known == null || known.x != width) {
			known = new Point(width, child.computeSize(width, SWT.DEFAULT, flushCache).y);
			heights.put(child, known);
		}
		return known.y;
	}
}
