/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Draws without a display into the pixels of a PNG file, three for each unit: as sharp as a printer. */
final class ImageCanvas implements Canvas {

	private static final int SCALE = 3;

	private final BufferedImage image;
	private final Graphics2D graphics;

	ImageCanvas(int width, int height) {
		image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
		graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(SCALE, SCALE);
	}

	@Override
	public void bar(double x, double y, double width, double height, int rgb) {
		graphics.setColor(new Color(rgb));
		graphics.fill(new Rectangle2D.Double(x, y, width, height));
	}

	@Override
	public void line(double fromX, double fromY, double toX, double toY, double width, int rgb) {
		graphics.setColor(new Color(rgb));
		graphics.setStroke(new BasicStroke((float) width));
		graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
	}

	@Override
	public void text(double x, double y, String text, double size, int rgb, Anchor anchor) {
		graphics.setColor(new Color(rgb));
		graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size));
		double width = graphics.getFontMetrics().stringWidth(text);
		double left = switch (anchor) {
			case START -> x;
			case MIDDLE -> x - width / 2;
			case END -> x - width;
		};
		graphics.drawString(text, (float) left, (float) y);
	}

	/** The file. */
	byte[] png() throws IOException {
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}
}
