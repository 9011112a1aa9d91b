/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts the first child across the whole width and the others below it: side by side, each as wide as the next, or one below the other where that
 * is asked for. Hidden children take no room. Each child is asked once for its height at the width that it gets.
 */
final class OverviewLayout extends Layout {

	private final int margin;
	private final int columnGap;
	private final int rowGap;
	private boolean narrow;

	/** All in pixels. */
	OverviewLayout(int margin, int columnGap, int rowGap) {
		this.margin = margin;
		this.columnGap = columnGap;
		this.rowGap = rowGap;
	}

	/** Everything below each other. */
	static OverviewLayout column(int rowGap) {
		OverviewLayout layout = new OverviewLayout(0, 0, rowGap);
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
		int width = widthHint == SWT.DEFAULT ? preferredWidth(composite) : widthHint;
		return new Point(width, place(composite, width, false));
	}

	private int preferredWidth(Composite composite) {
		int widest = 0;
		for (Control child : composite.getChildren()) {
			widest = child.getVisible() ? Math.max(widest, child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x) : widest;
		}
		return 2 * margin + widest;
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite, composite.getClientArea().width, true);
	}

	/** The height that is needed. */
	private int place(Composite composite, int width, boolean move) {
		Control[] children = composite.getChildren();
		int across = narrow ? children.length : Math.min(1, children.length);
		int room = Math.max(0, width - 2 * margin);
		int bottom = margin;
		for (int index = 0; index < across; index++) {
			bottom = placeBelow(children[index], bottom, room, move);
		}
		int beside = children.length - across;
		if (beside > 0) {
			int columnWidth = Math.max(0, (room - (beside - 1) * columnGap) / beside);
			int top = bottom + (bottom > margin ? rowGap : 0);
			for (int index = across; index < children.length; index++) {
				int height = children[index].computeSize(columnWidth, SWT.DEFAULT).y;
				bottom = Math.max(bottom, top + height);
				if (move) {
					children[index].setBounds(margin + (index - across) * (columnWidth + columnGap), top, columnWidth, height);
				}
			}
		}
		return bottom + margin;
	}

	private int placeBelow(Control child, int bottom, int room, boolean move) {
		if (!child.getVisible()) {
			return bottom;
		}
		int top = bottom + (bottom > margin ? rowGap : 0);
		int height = child.computeSize(room, SWT.DEFAULT).y;
		if (move) {
			child.setBounds(margin, top, room, height);
		}
		return top + height;
	}
}
