/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.report.tree.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** Writes pages as they are printed, with bookmarks, and the used part of a font in them. */
final class PdfFileWriter implements ReportWriter {

	@Override
	public void write(Document document, OutputStream out) throws IOException, ExchangeException {
		BaseFont font = ChineseFont.find(document.language());
		Path draft = Files.createTempFile("jiedui-report", ".pdf");
		try {
			try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
				new PdfPages(document, font, file).write();
			} catch (DocumentException broken) {
				throw new IOException(broken);
			}
			SteadyPdf.copy(draft, out, document.title() + "\n" + document.subtitle());
		} finally {
			Files.delete(draft);
		}
	}
}
