/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jiedui.ui.theme.Palette;

/** The label of a field: wraps where it is long, carries the mark of required fields. */
public final class FieldLabel extends Canvas {

	private static final String REQUIRED = "\u2009*";

	private final Palette palette;
	private final String text;
	private final boolean required;
	/** A label never changes: its sizes by the width it is given. */
	private final Map<Integer, Point> sizes = new HashMap<>();

	FieldLabel(Composite parent, Palette palette, String text, boolean required) {
		super(parent, SWT.NO_FOCUS);
		this.palette = palette;
		this.text = text;
		this.required = required;
		addListener(SWT.Paint, this::paint);
	}

	private TextLayout lines(int width) {
		TextLayout lines = new TextLayout(getDisplay());
		lines.setFont(getFont());
		lines.setText(required ? text + REQUIRED : text);
		if (required) {
			lines.setStyle(new TextStyle(null, palette.error(), null), text.length(), text.length() + REQUIRED.length() - 1);
		}
		if (width > 0) {
			lines.setWidth(width);
		}
		return lines;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return sizes.computeIfAbsent(widthHint, this::measure);
	}

	private Point measure(int widthHint) {
		TextLayout lines = lines(widthHint);
		try {
			Rectangle bounds = lines.getBounds();
			return new Point(widthHint == SWT.DEFAULT ? bounds.width + 2 : widthHint, bounds.height);
		} finally {
			lines.dispose();
		}
	}

	private void paint(Event event) {
		TextLayout lines = lines(getClientArea().width);
		try {
			event.gc.setForeground(getForeground());
			lines.draw(event.gc, 0, 0);
		} finally {
			lines.dispose();
		}
	}

	/** Whether the mark of required fields is shown. */
	public boolean isRequired() {
		return required;
	}
}
