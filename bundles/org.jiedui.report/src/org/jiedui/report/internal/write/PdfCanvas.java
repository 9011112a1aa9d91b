/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.awt.Color;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** Draws as lines and letters of a PDF page. */
final class PdfCanvas implements Canvas {

	private final PdfTemplate template;
	private final BaseFont font;
	private final float height;

	/** @param template as high as the drawing */
	PdfCanvas(PdfTemplate template, BaseFont font) {
		this.template = template;
		this.font = font;
		height = template.getHeight();
	}

	@Override
	public void bar(double x, double y, double width, double high, int rgb) {
		template.setColorFill(new Color(rgb));
		template.rectangle((float) x, (float) (height - y - high), (float) width, (float) high);
		template.fill();
	}

	@Override
	public void line(double fromX, double fromY, double toX, double toY, double width, int rgb) {
		template.setColorStroke(new Color(rgb));
		template.setLineWidth((float) width);
		template.moveTo((float) fromX, (float) (height - fromY));
		template.lineTo((float) toX, (float) (height - toY));
		template.stroke();
	}

	@Override
	public void text(double x, double y, String text, double size, int rgb, Anchor anchor) {
		template.beginText();
		template.setColorFill(new Color(rgb));
		template.setFontAndSize(font, (float) size);
		template.showTextAligned(alignment(anchor), text, (float) x, (float) (height - y), 0);
		template.endText();
	}

	private static int alignment(Anchor anchor) {
		return switch (anchor) {
			case START -> PdfContentByte.ALIGN_LEFT;
			case MIDDLE -> PdfContentByte.ALIGN_CENTER;
			case END -> PdfContentByte.ALIGN_RIGHT;
		};
	}
}
