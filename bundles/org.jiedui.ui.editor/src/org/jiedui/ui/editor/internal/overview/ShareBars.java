/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.ui.editor.internal.dashboard.Mark;
import org.jiedui.ui.editor.internal.dashboard.MarkPicker;
import org.jiedui.ui.theme.Palette;

/** Horizontal bars, one below the other: label, bar, number. Each leads to its rows, and reads as text to a screen reader. */
final class ShareBars extends Canvas {

	private static final int ROW = 24;
	private static final int BAR = 10;
	private static final int GAP = 8;
	private static final int MINIMUM_BAR = 80;

	private final Palette palette;
	private final OverviewActions actions;
	private String title = "";
	private List<Share> shares = List.of();

	ShareBars(Composite parent, Palette palette, OverviewActions actions) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.palette = palette;
		this.actions = actions;
		addPaintListener(event -> paint(event.gc));
		palette.onChange(this, this::redraw);
		new MarkPicker(this, palette, () -> title, this::marks);
	}

	void show(String heading, List<Share> bars) {
		title = heading;
		shares = bars;
		redraw();
	}

	/** Each bar with its row. */
	List<Mark> marks() {
		int width = getClientArea().width;
		return IntStream.range(0, shares.size()).mapToObj(index -> mark(shares.get(index), new Rectangle(1, index * ROW + 1, width - 2, ROW - 2))).toList();
	}

	private Mark mark(Share share, Rectangle row) {
		return new Mark(row, share.label() + " " + share.count(), Optional.of(() -> actions.openRows(share.ledger(), List.of(share.filter()))));
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			int width = labelWidth(gc) + GAP + MINIMUM_BAR + GAP + numberWidth(gc);
			return new Point(widthHint == SWT.DEFAULT ? width : widthHint, ROW * shares.size());
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int left = labelWidth(gc) + GAP;
		int room = Math.max(area.width - left - GAP - numberWidth(gc), 1);
		long most = Math.max(shares.stream().mapToLong(Share::count).max().orElse(1), 1);
		gc.setAntialias(SWT.ON);
		int top = 0;
		for (Share share : shares) {
			int textTop = top + (ROW - gc.getFontMetrics().getHeight()) / 2;
			gc.setForeground(palette.muted());
			gc.drawText(share.label(), 0, textTop, true);
			int length = Math.max((int) (room * share.count() / most), share.count() > 0 ? BAR / 2 : 0);
			gc.setBackground(palette.header());
			gc.fillRoundRectangle(left, top + (ROW - BAR) / 2, room, BAR, BAR / 2, BAR / 2);
			gc.setBackground(palette.get(share.tone()));
			gc.fillRoundRectangle(left, top + (ROW - BAR) / 2, length, BAR, BAR / 2, BAR / 2);
			gc.setForeground(getForeground());
			String number = Long.toString(share.count());
			gc.drawText(number, area.width - gc.textExtent(number).x, textTop, true);
			top += ROW;
		}
	}

	private int labelWidth(GC gc) {
		return shares.stream().mapToInt(share -> gc.textExtent(share.label()).x).max().orElse(0);
	}

	private int numberWidth(GC gc) {
		return shares.stream().mapToInt(share -> gc.textExtent(Long.toString(share.count())).x).max().orElse(0);
	}
}
