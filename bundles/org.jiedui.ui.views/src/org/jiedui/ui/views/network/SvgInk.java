/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.Locale;

import org.jiedui.ui.theme.Tone;

/** Writes a picture as SVG, in the colours of paper whatever the theme of the screen is. */
final class SvgInk implements Ink {

	private static final String TEXT = "#1E242C";
	private static final int FONT = 13;

	private final StringBuilder picture = new StringBuilder();

	/** @param title what the picture is about, for those who cannot see it */
	SvgInk(double width, double height, String title) {
		picture.append(String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f %2$.0f\" font-size=\"%3$d\" "
						+ "font-family=\"'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif\">%n<title>%4$s</title>%n"
						+ "<rect width=\"100%%\" height=\"100%%\" fill=\"#FFFFFF\"/>%n",
				width, height, FONT, escaped(title)));
	}

	private static String color(Tone tone) {
		var rgb = tone.standard(false);
		return String.format(Locale.ROOT, "#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
	}

	private static String stroke(Tone tone, Stroke stroke) {
		return " stroke=\"" + color(tone) + "\"" + switch (stroke) {
			case PLAIN -> "";
			case DASHED -> " stroke-dasharray=\"4 3\"";
			case BOLD -> " stroke-width=\"2\"";
		};
	}

	@Override
	public void box(Box box, double corner, Tone fill, Tone line, Stroke stroke) {
		picture.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\" fill=\"%s\"%s/>%n",
				box.x(), box.y(), box.width(), box.height(), corner / 2, color(fill), stroke(line, stroke)));
	}

	@Override
	public void line(Path path, Tone tone, Stroke stroke, boolean arrow) {
		picture.append(String.format(Locale.ROOT, "<polyline points=\"%s\" fill=\"none\"%s/>%n", points(path.points()), stroke(tone, stroke)));
		if (arrow) {
			picture.append(String.format(Locale.ROOT, "<polygon points=\"%s\" fill=\"%s\"/>%n", points(new Arrow(path).corners()), color(tone)));
		}
	}

	private static String points(double[] points) {
		StringBuilder text = new StringBuilder();
		for (int index = 0; index < points.length; index += 2) {
			text.append(String.format(Locale.ROOT, "%s%.1f,%.1f", index == 0 ? "" : " ", points[index], points[index + 1]));
		}
		return text.toString();
	}

	@Override
	public void text(String text, Box box, Tone tone, boolean centred) {
		picture.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" dominant-baseline=\"central\"%s fill=\"%s\">%s</text>%n",
				centred ? box.middleX() : box.x(), box.middleY(), centred ? " text-anchor=\"middle\"" : "", tone == null ? TEXT : color(tone),
				escaped(text)));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** The whole file. */
	String finish() {
		return picture + "</svg>\n";
	}
}
