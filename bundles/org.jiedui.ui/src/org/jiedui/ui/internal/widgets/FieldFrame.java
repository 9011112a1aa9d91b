/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jiedui.ui.theme.Palette;

/**
 * The frame of an input: one thin line around the input itself, a unit and buttons inside the right edge. The line tells focus and errors;
 * without a line the value can only be read. All kinds of field have the same height and edges this way, on every platform.
 */
public final class FieldFrame extends Canvas {

	private static final int GAP = 6;
	private static final int ARC = 6;
	private static final int MINIMUM_HEIGHT = 28;
	/** GTK draws a ring of its own within the frame, unless it is told not to. The key means nothing to other platforms. */
	private static final String GTK_STYLE = "org.eclipse.swt.internal.gtk.css";
	private static final String GTK_BARE = "entry, entry:focus { border: none; box-shadow: none; outline: none; padding: 0; min-height: 0; }";

	private final Palette palette;
	private final List<Control> buttons = new ArrayList<>();
	private Control input;
	private String unit = "";
	private Color tone;
	private boolean readOnly;
	private boolean focused;
	private int tall;
	private int unitWidth;
	private int lineHeight;

	public FieldFrame(Composite parent, Palette palette) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.palette = palette;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.MouseDown, event -> input.setFocus());
	}

	/** Puts the input into the frame; once. */
	public void setInput(Control control) {
		input = control;
		input.setData(GTK_STYLE, GTK_BARE);
		control.addListener(SWT.FocusIn, event -> focus(true));
		control.addListener(SWT.FocusOut, event -> focus(false));
	}

	/** Adds a button at the right end, after those that are there. */
	public <T extends Control> T add(T button) {
		buttons.add(button);
		return button;
	}

	/** Shows a button or takes it away. */
	public void reveal(Control button, boolean visible) {
		if (button.getVisible() != visible) {
			button.setVisible(visible);
			arrange();
		}
	}

	/** The unit after the value, may be empty. */
	public void setUnit(String text) {
		if (!unit.equals(text)) {
			unit = text;
			GC gc = new GC(this);
			unitWidth = unit.isEmpty() ? 0 : gc.textExtent(unit).x + 2 * GAP;
			gc.dispose();
			arrange();
			redraw();
		}
	}

	/** Lets the input be as high as it asks for, and at least so many pixels, rather than centred in one line. */
	public void setTall(int atLeast) {
		tall = atLeast;
	}

	/** Colours the line, to say that something is wrong; null for the usual one. */
	public void setTone(Color color) {
		if (tone != color) {
			tone = color;
			redraw();
		}
	}

	/** Takes the line away: the value can only be read. Brings the colours up to date. */
	public void setReadOnly(boolean readOnly) {
		boolean other = this.readOnly != readOnly;
		this.readOnly = readOnly;
		input.setBackground(ground());
		if (other) {
			arrange();
		}
	}

	/** The colour behind the input, which its neighbours in the frame share. */
	public Color ground() {
		return readOnly ? getParent().getBackground() : palette.field();
	}

	private void focus(boolean on) {
		focused = on;
		redraw();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		if (tall == 0 && widthHint != SWT.DEFAULT) {
			return new Point(widthHint, lineHeight());
		}
		int taken = trailing() + 2 * GAP;
		Point inner = input.computeSize(widthHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(0, widthHint - taken), SWT.DEFAULT, changed);
		int height = tall > 0 ? Math.max(inner.y, tall) + 2 * ARC : lineHeight();
		return new Point(widthHint == SWT.DEFAULT ? inner.x + taken : widthHint, height);
	}

	/** The same for every field, whatever glyphs stand in it. */
	private int lineHeight() {
		if (lineHeight == 0) {
			GC gc = new GC(this);
			lineHeight = Math.max(MINIMUM_HEIGHT, gc.getFontMetrics().getHeight() + 2 * ARC);
			gc.dispose();
		}
		return lineHeight;
	}

	private int trailing() {
		int width = unitWidth;
		for (Control button : buttons) {
			width += button.getVisible() ? button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0;
		}
		return width;
	}

	private void arrange() {
		Rectangle area = getClientArea();
		int right = area.width - 3;
		int line = Math.min(area.height, MINIMUM_HEIGHT);
		for (Control button : buttons.reversed()) {
			if (button.getVisible()) {
				Point size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
				right -= size.x;
				button.setBounds(right, Math.max(1, (line - size.y) / 2), size.x, size.y);
			}
		}
		right -= unitWidth;
		int width = Math.max(0, right - GAP - 2);
		Point size = input.computeSize(width, SWT.DEFAULT);
		int height = tall > 0 ? area.height - 2 * ARC : Math.min(size.y, area.height - 2);
		input.setBounds(GAP, (area.height - height) / 2, width, height);
		redraw();
	}

	private void paint(Event event) {
		Rectangle area = getClientArea();
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setBackground(ground());
		if (readOnly) {
			gc.fillRectangle(area);
		} else {
			gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		}
		if (!unit.isEmpty()) {
			gc.setForeground(palette.muted());
			Point extent = gc.textExtent(unit);
			Rectangle value = input.getBounds();
			gc.drawText(unit, value.x + value.width + GAP, (area.height - extent.y) / 2, true);
		}
		if (!readOnly || tone != null) {
			gc.setForeground(tone != null ? tone : focused ? palette.accent() : palette.fieldLine());
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		}
	}

	/** A mark that the value is locked, at the right end. */
	public Control addMark(Image image, String tooltip) {
		IconButton mark = new IconButton(this, image, tooltip, palette);
		mark.setVisible(false);
		return add(mark);
	}
}
