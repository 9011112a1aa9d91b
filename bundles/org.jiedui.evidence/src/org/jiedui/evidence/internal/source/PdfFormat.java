/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import java.io.IOException;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.SourceException.Reason;
import org.jiedui.evidence.spi.Extract;
import org.jiedui.evidence.spi.SourceFormat;
import org.osgi.service.component.annotations.Component;

/** The text layer of PDF files. */
@Component
public final class PdfFormat implements SourceFormat {

	private static final int MOST_PAGES = 5000;
	private static final byte[] SIGNATURE = { '%', 'P', 'D', 'F', '-' };
	private static final int HEAD = 1024;

	@Override
	public String form() {
		return "pdf";
	}

	@Override
	public int fits(String name, byte[] content) {
		for (int start = 0; start + SIGNATURE.length <= Math.min(content.length, HEAD); start++) {
			if (java.util.Arrays.equals(content, start, start + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
				return 100;
			}
		}
		return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? 50 : 0;
	}

	@Override
	public Extract extract(String name, byte[] content) throws SourceException {
		String text;
		try (PDDocument document = Loader.loadPDF(content)) {
			if (document.getNumberOfPages() > MOST_PAGES) {
				throw new SourceException(Reason.TOO_LARGE, name, null);
			}
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setLineSeparator("\n");
			text = new PrintedLines(stripper.getText(document)).paragraphs();
		} catch (InvalidPasswordException encrypted) {
			throw new SourceException(Reason.ENCRYPTED, name, encrypted);
		} catch (IOException | RuntimeException malformed) {
			// the library throws whatever a broken file makes happen in it
			throw new SourceException(Reason.DAMAGED, name, malformed);
		}
		if (text.isBlank()) {
			throw new SourceException(Reason.NO_TEXT, name, null);
		}
		return Extract.plain(text, null);
	}
}
