/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Draws without a display into the pixels of a PNG file, two for each unit. */
final class ImageCanvas implements Canvas {

	private static final int SCALE = 2;

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
	public void text(double x, double y, String text, double size, int rgb, Anchor anchor) {
		graphics.setColor(new Color(rgb));
		graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) Math.round(size)));
		double left = anchor == Anchor.START ? x : x - graphics.getFontMetrics().stringWidth(text);
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
