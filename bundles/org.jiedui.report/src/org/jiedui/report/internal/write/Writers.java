/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.IOException;
import java.io.OutputStream;

import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.report.ReportFormat;
import org.jiedui.report.tree.Document;

/** Finds what writes a kind of file. */
public final class Writers {

	private final ReportWriter writer;

	private Writers(ReportWriter writer) {
		this.writer = writer;
	}

	/** What writes files of a kind. */
	public static Writers of(ReportFormat format) {
		return new Writers(switch (format) {
			case DOCX -> new DocxWriter();
			case XLSX -> new XlsxWriter();
			case HTML -> new HtmlWriter();
			case PDF -> new PdfFileWriter();
		});
	}

	/** Writes a document; see {@link org.jiedui.report.Reports#write}. */
	public void write(Document document, OutputStream out) throws IOException, ExchangeException {
		writer.write(document, out);
	}
}
