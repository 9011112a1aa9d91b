/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.Locale;

/** Draws as elements of SVG within a page. */
final class SvgCanvas implements Canvas {

	private final StringBuilder svg = new StringBuilder();

	SvgCanvas(int width, int height, String label) {
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"").append(HtmlText.escape(label)).append("\" viewBox=\"0 0 ")
				.append(width).append(' ').append(height).append("\" width=\"").append(width).append("\">");
	}

	@Override
	public void bar(double x, double y, double width, double height, int rgb) {
		svg.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#%06x\"/>", x, y, width, height, rgb));
	}

	@Override
	public void line(double fromX, double fromY, double toX, double toY, double width, int rgb) {
		svg.append(String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke-width=\"%.1f\" stroke=\"#%06x\"/>",
				fromX, fromY, toX,
				toY, width, rgb));
	}

	@Override
	public void text(double x, double y, String text, double size, int rgb, Anchor anchor) {
		svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" fill=\"#%06x\" text-anchor=\"%s\">", x, y, size, rgb,
				anchor.name().toLowerCase(Locale.ROOT))).append(HtmlText.escape(text)).append("</text>");
	}

	String svg() {
		return svg + "</svg>";
	}
}
