/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;

/** Draws on the screen, or on an image. */
final class GcInk implements Ink {

	/** Smaller texts cannot be read and are left out. */
	private static final double READABLE = 0.45;

	private final GC gc;
	private final Palette palette;
	private final Viewport viewport;
	private final Color foreground;
	private final Color background;

	/**
	 * @param font at the zoom of the viewport; belongs to the caller
	 * @param foreground of text
	 * @param background of the picture
	 */
	GcInk(GC gc, Palette palette, Viewport viewport, Font font, Color foreground, Color background) {
		this.gc = gc;
		this.palette = palette;
		this.viewport = viewport;
		this.foreground = foreground;
		this.background = background;
		gc.setAntialias(SWT.ON);
		gc.setFont(font);
	}

	private int x(double x) {
		return (int) Math.round((x - viewport.left()) * viewport.scale());
	}

	private int y(double y) {
		return (int) Math.round((y - viewport.top()) * viewport.scale());
	}

	private int length(double length) {
		return Math.max(1, (int) Math.round(length * viewport.scale()));
	}

	private Color color(Tone tone) {
		return tone == Tone.FIELD ? background : palette.get(tone);
	}

	private void stroke(Tone tone, Stroke stroke) {
		gc.setForeground(color(tone));
		gc.setLineStyle(stroke == Stroke.DASHED ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.setLineWidth(stroke == Stroke.BOLD ? 2 : 1);
	}

	@Override
	public void box(Box box, double corner, Tone fill, Tone line, Stroke stroke) {
		gc.setBackground(color(fill));
		gc.fillRoundRectangle(x(box.x()), y(box.y()), length(box.width()), length(box.height()), length(corner), length(corner));
		stroke(line, stroke);
		gc.drawRoundRectangle(x(box.x()), y(box.y()), length(box.width()), length(box.height()), length(corner), length(corner));
	}

	@Override
	public void line(Path path, Tone tone, Stroke stroke, boolean arrow) {
		stroke(tone, stroke);
		gc.drawPolyline(screen(path.points()));
		if (arrow) {
			gc.setBackground(color(tone));
			gc.fillPolygon(screen(new Arrow(path).corners()));
		}
	}

	private int[] screen(double[] points) {
		int[] screen = new int[points.length];
		for (int index = 0; index < points.length; index += 2) {
			screen[index] = x(points[index]);
			screen[index + 1] = y(points[index + 1]);
		}
		return screen;
	}

	@Override
	public void text(String text, Box box, Tone tone, boolean centred) {
		if (viewport.scale() < READABLE) {
			return;
		}
		gc.setForeground(tone == null ? foreground : color(tone));
		Point size = gc.textExtent(text);
		int left = x(box.x()) + (centred ? (length(box.width()) - size.x) / 2 : 0);
		gc.drawText(text, left, y(box.y()) + (length(box.height()) - size.y) / 2, true);
	}
}
