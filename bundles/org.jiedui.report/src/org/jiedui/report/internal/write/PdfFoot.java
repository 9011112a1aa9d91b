/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import org.jiedui.report.internal.Texts;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Puts its number at the foot of each page. */
final class PdfFoot extends PdfPageEventHelper {

	private static final float ABOVE = 28;

	private final Texts texts;
	private final Font font;

	PdfFoot(String language, Font font) {
		texts = new Texts(PdfFoot.class, language);
		this.font = font;
	}

	@Override
	public void onEndPage(PdfWriter writer, Document document) {
		Phrase number = new Phrase(texts.text("page", String.valueOf(writer.getPageNumber())), font);
		ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_CENTER, number, document.getPageSize().getWidth() / 2, ABOVE, 0);
	}
}
