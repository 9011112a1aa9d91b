/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jiedui.ui.theme.Palette;

/** A card: what is counted, the number with its unit, a remark, texts wrapped to its width. Works as a button, by mouse, Enter and Space. */
public final class NumberCard extends Canvas {

	private static final int MARGIN = 12;
	private static final int LINE = 4;
	private static final int CORNER = 8;

	private final Palette palette;
	private final Font numberFont;
	private final String label;
	private final String number;
	private final String unit;
	private final String remark;
	private boolean hovered;

	/** @param numberFont larger than the font of the card; belongs to the caller */
	public NumberCard(Composite parent, Palette palette, Font numberFont, Text text, Runnable open) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.palette = palette;
		this.numberFont = numberFont;
		label = text.label();
		number = text.number();
		unit = text.unit();
		remark = text.remark();
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseUp, event -> open.run());
		addListener(SWT.KeyDown, event -> onKey(event, open));
		addListener(SWT.Traverse, event -> event.doit = true);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseEnter, event -> hover(true));
		addListener(SWT.MouseExit, event -> hover(false));
		palette.onChange(this, this::redraw);
		describe();
	}

	/** What a card says, as it is shown. */
	public record Text(String label, String number, String unit, String remark) {
	}

	private static void onKey(Event event, Runnable open) {
		if (event.character == SWT.CR || event.character == ' ') {
			open.run();
		}
	}

	private void hover(boolean over) {
		hovered = over;
		redraw();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			int width = widthHint == SWT.DEFAULT ? Math.max(gc.textExtent(label).x, gc.textExtent(remark).x) + 2 * MARGIN : widthHint;
			int texts = height(label, width) + height(remark, width) + (fitsBeside(gc, width) ? 0 : gc.getFontMetrics().getHeight());
			gc.setFont(numberFont);
			return new Point(width, 2 * MARGIN + texts + 2 * LINE + gc.getFontMetrics().getHeight());
		} finally {
			gc.dispose();
		}
	}

	/** Whether there is room for the unit beside the number; else it stands below. */
	private boolean fitsBeside(GC gc, int width) {
		Font font = gc.getFont();
		int right = gc.textExtent(unit).x;
		gc.setFont(numberFont);
		int left = gc.textExtent(number).x;
		gc.setFont(font);
		return left + LINE + right <= width - 2 * MARGIN;
	}

	private int height(String text, int width) {
		TextLayout wrapped = wrapped(text, width);
		try {
			return wrapped.getBounds().height;
		} finally {
			wrapped.dispose();
		}
	}

	/** A text within the margins of a card of a width. */
	private TextLayout wrapped(String text, int width) {
		TextLayout layout = new TextLayout(getDisplay());
		layout.setFont(getFont());
		layout.setText(text);
		layout.setWidth(Math.max(1, width - 2 * MARGIN));
		return layout;
	}

	/** Paints a text and tells how high it is. */
	private int paint(GC gc, String text, int top) {
		TextLayout layout = wrapped(text, getClientArea().width);
		try {
			layout.draw(gc, MARGIN, top);
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.header());
		gc.fillRoundRectangle(0, 0, area.width, area.height, CORNER, CORNER);
		if (hovered || isFocusControl()) {
			gc.setForeground(palette.accent());
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, CORNER, CORNER);
		}
		int line = gc.getFontMetrics().getHeight();
		int descent = gc.getFontMetrics().getDescent();
		gc.setForeground(palette.accent());
		int top = MARGIN + paint(gc, label, MARGIN) + LINE;
		boolean beside = fitsBeside(gc, area.width);
		Font font = gc.getFont();
		gc.setFont(numberFont);
		gc.setForeground(getForeground());
		gc.drawText(number, MARGIN, top, true);
		int base = top + gc.getFontMetrics().getHeight() - gc.getFontMetrics().getDescent();
		int right = MARGIN + gc.textExtent(number).x + LINE;
		top += gc.getFontMetrics().getHeight() + LINE;
		gc.setFont(font);
		gc.setForeground(palette.muted());
		if (beside) {
			gc.drawText(unit, right, base + descent - line, true);
		} else {
			gc.drawText(unit, MARGIN, top - LINE, true);
			top += line;
		}
		paint(gc, remark, top);
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label + ": " + number + " " + unit + ", " + remark;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}
}
